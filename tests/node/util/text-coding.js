// SPDX-License-Identifier: Apache-2.0

'use strict';

// TextEncoder and TextDecoder convert between strings and bytes.

const assert = require('assert');
const { TextEncoder, TextDecoder } = require('util');

assert.deepStrictEqual(new TextEncoder().encode('é€'), new Uint8Array([0xC3, 0xA9, 0xE2, 0x82, 0xAC]));
const target = new Uint8Array(4);
assert.deepStrictEqual(new TextEncoder().encodeInto('aé😀', target), { read: 2, written: 3 });

const bytes = (...list) => new Uint8Array(list);
assert.strictEqual(new TextDecoder().decode(bytes(0xEF, 0xBB, 0xBF, 0x61)), 'a');
assert.strictEqual(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes(0xEF, 0xBB, 0xBF, 0x61)), '\uFEFFa');
assert.strictEqual(new TextDecoder().decode(bytes(0xE2, 0x82, 0x61)), '\uFFFDa');
assert.strictEqual(new TextDecoder('utf-16le').decode(bytes(0x61, 0, 0xAC, 0x20)), 'a€');
assert.strictEqual(new TextDecoder('latin1').decode(bytes(0xE9)), 'é');
assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes(0xFF)),
  { name: 'TypeError', code: 'ERR_ENCODING_INVALID_ENCODED_DATA' });
assert.throws(() => new TextDecoder('no-such'), { name: 'RangeError', code: 'ERR_ENCODING_NOT_SUPPORTED' });

const stream = new TextDecoder();
assert.strictEqual(stream.decode(bytes(0xF0, 0x9F), { stream: true }), '');
assert.strictEqual(stream.decode(bytes(0x98, 0x80), { stream: true }), '😀');
assert.strictEqual(stream.decode(), '');
