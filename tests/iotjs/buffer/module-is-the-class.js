// SPDX-License-Identifier: Apache-2.0

// require('buffer') is the class, as IoT.js documents it, and the object that
// Node.js has, with the same properties of its own to list.
const assert = require('assert');
const Buffer = require('buffer');

assert.strictEqual(new Buffer('ab').toString(), 'ab');
assert.strictEqual(Buffer([97]).toString(), 'a');
assert(new Buffer(2) instanceof Buffer);
assert(new Buffer(2) instanceof global.Buffer);
assert(global.Buffer.from('x') instanceof Buffer);
assert.strictEqual(Buffer.from('x').constructor, global.Buffer);
for (const name of ['alloc', 'byteLength', 'concat', 'from', 'isBuffer']) {
  assert.strictEqual(Buffer[name], global.Buffer[name]);
}

assert.strictEqual(Buffer.Buffer, global.Buffer);
const own = Object.keys(Buffer);
assert.deepStrictEqual(own.slice(0, 2), ['Buffer', 'SlowBuffer']);
assert(!own.includes('from') && !own.includes('prototype'));
