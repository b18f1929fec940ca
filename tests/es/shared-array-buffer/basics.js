// SPDX-License-Identifier: Apache-2.0

// A SharedArrayBuffer can be looked at through views, and be copied from.
'use strict';
const assert = require('assert');

const shared = new SharedArrayBuffer(4);
new Uint8Array(shared).set([1, 2, 3, 4]);
assert.strictEqual(new DataView(shared).getUint16(1), 0x0203);
assert.strictEqual(shared.byteLength, 4);
assert.strictEqual(shared.growable, false);
assert.deepStrictEqual([...new Uint8Array(shared.slice(1, -1))], [2, 3]);
assert.ok(shared.slice(0) instanceof SharedArrayBuffer);
assert.ok(!(shared instanceof ArrayBuffer));
assert.strictEqual(Object.prototype.toString.call(shared), '[object SharedArrayBuffer]');
assert.throws(() => SharedArrayBuffer(1), TypeError);
assert.throws(() => new SharedArrayBuffer(-1), RangeError);
