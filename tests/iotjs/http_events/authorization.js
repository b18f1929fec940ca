// SPDX-License-Identifier: Apache-2.0

// Basic authorization (RFC 7617), from options and from the URL.
const assert = require('assert');
const http = require('http');
const { watch, story } = require('../../fixtures/http_events/watch');

const server = http.createServer((req, res) => res.end(req.headers.authorization || 'none')).listen(0, '127.0.0.1', () => {
  const host = `127.0.0.1:${server.address().port}/`;
  const basic = (s) => 'Basic ' + Buffer.from(s).toString('base64');
  const cases = [
    [{ url: 'http://' + host }, 'none'],
    [{ url: 'http://' + host, user: 'Aladdin', password: 'open sesame' }, 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=='],
    [{ url: 'http://' + host, user: 'müller', password: '' }, basic('müller:')],
    [{ url: 'http://' + host, user: 'only' }, basic('only:')],
    [{ url: 'http://a%40b:c@' + host }, basic('a@b:c')],
    [{ url: 'http://' + host, user: 'u', headers: { Authorization: 'Bearer t' } }, 'Bearer t'],
  ];
  let left = cases.length;
  for (const [options, want] of cases) {
    watch(options, (list) => {
      assert.deepStrictEqual(story(list), [`data 200 "${want}" last`, 'closed 4']);
      if (--left === 0) server.close();
    });
  }
});
