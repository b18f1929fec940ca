// SPDX-License-Identifier: Apache-2.0

// 1,000 requests in flight at once: none is lost, none mixed up.
const assert = require('assert');
const http = require('http');
const { watch, story } = require('../../fixtures/http_events/watch');

const count = 1000;
const waiting = [];
const server = http.createServer((req, res) => {
  let body = '';
  req.on('data', (b) => { body += b; });
  req.on('end', () => {
    waiting.push(() => res.end(req.url + ' ' + body));
    if (waiting.length === count) for (const answer of waiting.reverse()) answer();
  });
}).listen(0, '127.0.0.1', 1024, () => {
  const ids = new Set();
  let left = count;
  for (let i = 0; i < count; i++) {
    ids.add(watch({ url: `http://127.0.0.1:${server.address().port}/${i}`, type: 'POST', data: 'body' + i, user_data: i }, (list) => {
      assert.deepStrictEqual(story(list), [`data 200 "/${i} body${i}" last`, 'closed 4']);
      assert.ok(list.every((ev) => ev.user_data === i));
      if (--left === 0) server.close();
    }));
  }
  assert.strictEqual(ids.size, count);
});
