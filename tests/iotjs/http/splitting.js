// SPDX-License-Identifier: Apache-2.0
// Node.js lets line ends through in early hints.

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// Nothing that a script passes on can end a line of a head: it is refused, or
// encoded, and the peer sees one response without a field of the attacker's. Node.js lets
// two of these through in early hints.
const LINES = ['a\r\nEvil: 1', 'a\nEvil: 1', 'a\rEvil: 1', 'a\0', 'a\u010d\u010aEvil: 1', 'a\r\n\r\nHTTP/1.1 200 OK'];
const server = http.createServer(called((req, res) => {
  for (const text of LINES) {
    assert.throws(() => res.setHeader('A', text), { code: 'ERR_INVALID_CHAR' });
    assert.throws(() => res.setHeader('A', ['b', text]), { code: 'ERR_INVALID_CHAR' });
    assert.throws(() => res.appendHeader('A', text), { code: 'ERR_INVALID_CHAR' });
    assert.throws(() => res.setHeaders(new Map([['A', text]])), { code: 'ERR_INVALID_CHAR' });
    assert.throws(() => res.setHeader(text, 'x'), { code: 'ERR_INVALID_HTTP_TOKEN' });
    assert.throws(() => res.addTrailers({ A: text }), { code: 'ERR_INVALID_CHAR' });
    assert.throws(() => res.addTrailers({ [text]: 'x' }), { code: 'ERR_INVALID_HTTP_TOKEN' });
    assert.throws(() => res.writeHead(200, { A: text }), { code: 'ERR_INVALID_CHAR' });
    assert.throws(() => res.writeHead(200, ['A', text]), { code: 'ERR_INVALID_CHAR' });
    assert.throws(() => res.writeHead(200, text), { code: 'ERR_INVALID_CHAR' });
    assert.throws(() => { res.statusMessage = text; res.writeHead(200); }, { code: 'ERR_INVALID_CHAR' });
    delete res.statusMessage;
    res.statusMessage = undefined;
    assert.throws(() => res.writeEarlyHints({ link: `</x>; rel=preload; as=${text}` }), { code: 'ERR_INVALID_ARG_VALUE' });
    assert.throws(() => res.writeHead(text), { code: 'ERR_HTTP_INVALID_STATUS_CODE' });
  }
  for (const name of res.getHeaderNames()) res.removeHeader(name);
  res.end('x');
}));
serve(server, get('/'), called((text) => {
  assert.match(text, /^HTTP\/1\.1 200 OK\r\n/);
  assert.ok(!/evil/i.test(text), text);
  assert.strictEqual(text.match(/HTTP\/1/g).length, 1);
}));

for (const text of LINES) {
  const options = { host: '127.0.0.1', port: 1 };
  const refused = (more, code) => assert.throws(() => http.request({ ...options, ...more }).on('error', () => {}), { code }, JSON.stringify(more));
  refused({ path: `/${text}` }, 'ERR_UNESCAPED_CHARACTERS');
  refused({ method: text }, 'ERR_INVALID_HTTP_TOKEN');
  refused({ headers: { A: text } }, 'ERR_INVALID_CHAR');
  refused({ headers: ['A', text] }, 'ERR_INVALID_CHAR');
  refused({ headers: { [text]: 'x' } }, 'ERR_INVALID_HTTP_TOKEN');
  refused({ headers: { Host: text } }, 'ERR_INVALID_CHAR');
  refused({ host: text }, 'ERR_INVALID_CHAR');
}
