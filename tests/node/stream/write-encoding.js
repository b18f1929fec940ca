// SPDX-License-Identifier: Apache-2.0

// The encoding of write: 'buffer' goes with bytes, and with strings only where
// _write gets strings.

'use strict';

const assert = require('assert');
const { Writable } = require('stream');

const seen = [];
const make = (options) => new Writable({ ...options, write(chunk, encoding, cb) { seen.push([typeof chunk, encoding]); cb(); } });
const unknown = (shown) => ({ name: 'TypeError', code: 'ERR_UNKNOWN_ENCODING', message: `Unknown encoding: ${shown}` });

const plain = make({});
assert.throws(() => plain.write('x', 'buffer'), unknown('buffer'));
assert.throws(() => plain.end('x', 'buffer'), unknown('buffer'));
assert.throws(() => plain.write('x', {}), unknown('{}'));
assert.throws(() => plain.write(Buffer.from('x'), 'nope'), unknown('nope'));
plain.write(Buffer.from('x'), 'buffer');
make({ decodeStrings: false }).write('x', 'buffer');
assert.deepStrictEqual(seen, [['object', 'buffer'], ['string', 'buffer']]);
