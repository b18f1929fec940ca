// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const { answer, record } = require('../../fixtures/http/client');

// A time-out is told to who listens.
answer({ '/slow': () => {} }, async (port) => {
  const ask = (more, during) => record({ port, host: '127.0.0.1', path: '/slow', agent: false, ...more }, during);
  const heard = await ask({ timeout: 100 }, (req) => req.on('timeout', () => req.destroy()).end());
  assert.deepStrictEqual(heard.seen, ['socket', 'finish', 'timeout', 'error ECONNRESET socket hang up', 'close']);
  const called = await ask({}, (req) => req.setTimeout(100, () => req.destroy(new Error('mine'))).end());
  assert.deepStrictEqual(called.seen, ['socket', 'finish', 'timeout', 'error undefined mine', 'close']);
});
