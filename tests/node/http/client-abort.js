// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const { answer, record } = require('../../fixtures/http/client');

// abort, destroy and a signal, before and after there is a connection.
answer({ '/slow': () => {} }, async (port) => {
  const ask = (during, more) => record({ port, host: '127.0.0.1', path: '/slow', ...more }, (req) => {
    req.end();
    during(req);
  });
  const hangUp = 'error ECONNRESET socket hang up';
  const early = await ask((req) => req.abort());
  assert.deepStrictEqual(early.seen, ['close', 'abort']);
  assert.strictEqual(early.req.aborted, true);
  assert.deepStrictEqual((await ask((req) => req.destroy())).seen, [hangUp, 'close']);
  const late = await ask((req) => req.on('finish', () => req.abort()));
  assert.deepStrictEqual(late.seen, ['socket', 'finish', 'abort', hangUp, 'close']);
  const mine = await ask((req) => req.on('finish', () => req.destroy(new Error('mine'))));
  assert.deepStrictEqual(mine.seen, ['socket', 'finish', 'error undefined mine', 'close']);
  const control = new AbortController();
  const signalled = await ask((req) => req.on('finish', () => control.abort()), { signal: control.signal });
  assert.deepStrictEqual(signalled.seen, ['socket', 'finish', 'error ABORT_ERR The operation was aborted', 'close']);
});
