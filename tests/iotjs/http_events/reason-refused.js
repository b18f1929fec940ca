// SPDX-License-Identifier: Apache-2.0

// A port that nobody listens at, because its server has just closed.
const assert = require('assert');
const { raw, watch } = require('../../fixtures/http_events/watch');

raw(() => {}, (url, server) => server.close(() => {
  watch({ url, last: false }, (list) => {
    assert.strictEqual(list.length, 1);
    assert.deepStrictEqual(list[0].reason, { code: 2, text: 'Cannot connect to the server' });
  });
}));
