// SPDX-License-Identifier: Apache-2.0

// What a redirect makes of the method, the body and the credentials.
const assert = require('assert');
const http = require('http');
const events = require('http_events');
const { watch } = require('../../fixtures/http_events/watch');

const echo = (req, res) => {
  let body = '';
  req.on('data', (b) => { body += b; });
  req.on('end', () => {
    const match = /^\/(\d+)(\/away)?/.exec(req.url);
    if (match) res.writeHead(Number(match[1]), { Location: match[2] ? `http://127.0.0.1:${other.address().port}/end` : 'end' });
    else res.setHeader('X-Seen', [req.method, body, req.headers['content-type'], req.headers.authorization, req.headers.cookie].join('|'));
    res.end();
  });
};
const server = http.createServer(echo);
const other = http.createServer(echo);
server.listen(0, '127.0.0.1', () => other.listen(0, '127.0.0.1', () => {
  const base = `http://127.0.0.1:${server.address().port}/`;
  const post = { type: 'POST', data: 'body', content_type: 'a/b', user: 'u', password: 'p', headers: { Cookie: 'c' } };
  const cases = [
    ['301', post, 'GET|||Basic dTpw|c'], ['302', post, 'GET|||Basic dTpw|c'], ['303', post, 'GET|||Basic dTpw|c'],
    ['307', post, 'POST|body|a/b|Basic dTpw|c'], ['308', post, 'POST|body|a/b|Basic dTpw|c'],
    ['303', { ...post, type: 'PUT' }, 'GET|||Basic dTpw|c'], ['302', { ...post, type: 'PUT' }, 'PUT|body|a/b|Basic dTpw|c'],
    ['303', { type: 'HEAD' }, 'HEAD||||'], ['307/away', post, 'POST|body|a/b||'],
  ];
  let left = cases.length + 1;
  const done = () => { if (--left === 0) { server.close(); other.close(); } };
  for (const [path, options, want] of cases) {
    watch({ url: base + path, ...options }, (list) => {
      const seen = list[0].headers.find((h) => h.key === 'X-Seen');
      assert.strictEqual(seen && seen.value, want, path);
      done();
    });
  }
  // A body that was sent in parts is not there to be sent again.
  watch({ url: base + '307', type: 'POST', last: false }, (list) => {
    assert.strictEqual(list[1].code, 307);
    done();
  }, (ev, id) => { if (ev.event === 'http_data_send') events.send_data({ id, data: 'body' }); });
}));
