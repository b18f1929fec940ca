// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const { watch } = require('../../fixtures/http_events/watch');

watch({ url: 'http://no-such-host.invalid/' }, (list) => {
  assert.strictEqual(list.length, 1);
  assert.deepStrictEqual(list[0].reason, { code: 1, text: 'Cannot resolve DNS name' });
});
