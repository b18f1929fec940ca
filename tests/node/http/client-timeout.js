// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const { answer, record } = require('../../fixtures/http/client');

// A time-out is told to who listens. It may come before or after the request is sent.
answer({ '/slow': () => {} }, async (port) => {
  const ask = (more, during) => record({ port, host: '127.0.0.1', path: '/slow', agent: false, ...more }, during);
  const seen = (record) => record.seen.filter((name) => name !== 'finish');
  const heard = await ask({ timeout: 50 }, (req) => req.on('timeout', () => req.destroy()).end());
  assert.deepStrictEqual(seen(heard), ['socket', 'timeout', 'error ECONNRESET socket hang up', 'close']);
  const called = await ask({}, (req) => req.setTimeout(50, () => req.destroy(new Error('mine'))).end());
  assert.deepStrictEqual(seen(called), ['socket', 'timeout', 'error undefined mine', 'close']);
});
