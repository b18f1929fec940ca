// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const punycode = require('punycode');

assert.strictEqual(punycode.toASCII('mañana.com'), 'xn--maana-pta.com');
assert.strictEqual(punycode.toASCII('例え。テスト'), 'xn--r8jz45g.xn--zckzah');
assert.strictEqual(punycode.toASCII('jürgen@bücher.example'), 'jürgen@xn--bcher-kva.example');
assert.strictEqual(punycode.toASCII('plain.example'), 'plain.example');
assert.strictEqual(punycode.toUnicode('xn--maana-pta.com'), 'mañana.com');
assert.strictEqual(punycode.toUnicode('a@xn--BCHER-KVA.example'), 'a@bücher.example');

assert.deepStrictEqual(punycode.ucs2.decode('a\ud83d\ude00\ud83d'), [0x61, 0x1f600, 0xd83d]);
assert.strictEqual(punycode.ucs2.encode([0x61, 0x1f600]), 'a\ud83d\ude00');
assert.strictEqual(punycode.version, '2.1.0');
