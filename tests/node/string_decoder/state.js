// SPDX-License-Identifier: Apache-2.0

// The state that can be seen, and the old way to inherit.

'use strict';

const assert = require('assert');
const { StringDecoder } = require('string_decoder');
const { inherits } = require('util');

const decoder = new StringDecoder('UTF-8');
assert.strictEqual(decoder.encoding, 'utf8');
decoder.write(Buffer.from([0xf0, 0x9f, 0x98]));
assert.strictEqual(decoder.lastNeed, 1);
assert.strictEqual(decoder.lastTotal, 4);
assert.deepStrictEqual([...decoder.lastChar.subarray(0, 3)], [0xf0, 0x9f, 0x98]);
decoder.end();
assert.strictEqual(decoder.lastTotal, 0);

function Old() { StringDecoder.call(this, 'utf16le'); }
inherits(Old, StringDecoder);
assert.strictEqual(new Old().write(Buffer.from('hi', 'ucs2')), 'hi');
class New extends StringDecoder {}
assert.strictEqual(new New('hex').write(Buffer.from('A')), '41');

assert.throws(() => new StringDecoder('nope'), { code: 'ERR_UNKNOWN_ENCODING', message: 'Unknown encoding: nope' });
assert.throws(() => decoder.write(5), { code: 'ERR_INVALID_ARG_TYPE' });
assert.strictEqual(new StringDecoder(null).encoding, 'utf8');
