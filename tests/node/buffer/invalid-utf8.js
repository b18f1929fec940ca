// SPDX-License-Identifier: Apache-2.0

// Each longest beginning of a character becomes one U+FFFD.

'use strict';

const assert = require('assert');

for (const [bytes, text] of [
  ['80', '?'], ['c0af', '??'], ['e282', '?'], ['e2827a', '?z'], ['e08080', '???'], ['eda080', '???'],
  ['f09f98', '?'], ['f09f98f09f', '??'], ['f4908080', '????'], ['fe', '?'], ['61ff62', 'a?b'], ['f0808080', '????'],
  ['c328', '?('], ['f1808061', '?a'],
]) {
  assert.strictEqual(Buffer.from(bytes, 'hex').toString(), text.replace(/\?/g, '\ufffd'), bytes);
}
assert.strictEqual(Buffer.from('\udc00\ud83d\ude00\ud83d').toString('hex'), 'efbfbdf09f9880efbfbd');
assert.strictEqual(Buffer.byteLength('\ud83dx\ud83d\ude00'), 8);
