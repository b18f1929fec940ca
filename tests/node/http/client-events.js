// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { answer, record } = require('../../fixtures/http/client');

// What a request emits, in which order, for responses of every kind.
const agent = new http.Agent({ keepAlive: true });
answer({
  '/counted': 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok',
  '/until-close': (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nrest'),
  '/chunked': 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\nX: 1\r\n\r\n',
  '/head': 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n',
  '/none': 'HTTP/1.1 204 No Content\r\n\r\n',
  '/early': (socket) => socket.end(),
  '/cut': (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc'),
  '/info': 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx',
}, async (port) => {
  const ask = (path, more) => record({ port, host: '127.0.0.1', path, agent, ...more });
  const usual = ['socket', 'finish', 'response', 'res end', 'close'];
  for (const [path, body] of [['/counted', 'ok'], ['/until-close', 'rest'], ['/chunked', 'ab'], ['/none', '']]) {
    const got = await ask(path);
    assert.deepStrictEqual(got.seen, usual, path);
    assert.strictEqual(got.body, body);
    assert.strictEqual(got.req.destroyed, true);
  }
  assert.deepStrictEqual((await ask('/head', { method: 'HEAD' })).seen, usual);
  assert.deepStrictEqual((await ask('/early')).seen, ['socket', 'finish', 'error ECONNRESET socket hang up', 'close']);
  assert.deepStrictEqual((await ask('/cut')).seen.slice(0, 4), ['socket', 'finish', 'response', 'res aborted']);
  assert.deepStrictEqual((await ask('/info')).seen,
    ['socket', 'finish', 'continue', 'information', 'information', 'response', 'res end', 'close']);
  agent.destroy();
});
