// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const punycode = require('punycode');

// The first ones are samples of RFC 3492, section 7.1.
const pairs = [
  ['他们为什么不说中文', 'ihqwcrb4cv8a8dqg056pqjye'],
  ['Pročprostěnemluvíčesky', 'Proprostnemluvesky-uyb24dma41a'],
  ['3年B組金八先生', '3B-ww4c5e180e575a65lsy2b'],
  ['-> $1.00 <-', '-> $1.00 <--'],
  ['mañana', 'maana-pta'],
  ['😀', 'e28h'],
  ['', ''],
];
for (const [text, code] of pairs) {
  assert.strictEqual(punycode.encode(text), code);
  assert.strictEqual(punycode.decode(code), text);
}

assert.throws(() => punycode.decode('ä-x'), { name: 'RangeError', message: 'Illegal input >= 0x80 (not a basic code point)' });
assert.throws(() => punycode.decode('a-!'), { name: 'RangeError', message: 'Invalid input' });
assert.throws(() => punycode.decode('99999999'), {
  name: 'RangeError', message: 'Overflow: input needs wider integers to process',
});
