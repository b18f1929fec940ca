// SPDX-License-Identifier: Apache-2.0

// Redirects up to the limit; one more is delivered.
const assert = require('assert');
const http = require('http');
const { watch, story } = require('../../fixtures/http_events/watch');

const server = http.createServer((req, res) => {
  const n = Number(req.url.slice(1));
  if (n === 0) return res.end('here');
  res.writeHead(302, { Location: '/' + (n - 1) });
  res.end('there');
}).listen(0, '127.0.0.1', () => {
  const base = `http://127.0.0.1:${server.address().port}/`;
  const cases = [
    [{ url: base + '3' }, 'data 200 "here" last', base + '0'],
    [{ url: base + '4' }, 'data 302 "there" last', base + '1'],
    [{ url: base + '1', redirection: 0 }, 'data 302 "there" last', base + '1'],
    [{ url: base + '15', redirection: 15 }, 'data 200 "here" last', base + '0'],
  ];
  let left = cases.length;
  for (const [options, want, url] of cases) {
    watch(options, (list) => {
      assert.deepStrictEqual(story(list), [want, 'closed 4']);
      assert.strictEqual(list[0].url, url);
      if (--left === 0) server.close();
    });
  }
});
