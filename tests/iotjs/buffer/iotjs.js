// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs

// Buffer as IoT.js has it.

var assert = require('assert');
var Buffer = require('buffer');

var buf = new Buffer(6);
buf.write('abc', 1);
assert.strictEqual(new Buffer('ab\0cd').toString(), 'ab');
assert.strictEqual(buf.slice(1).toString(), 'abc');
assert.strictEqual(buf.toString('hex'), '006162630000');
buf.slice(0).fill(1);
assert.strictEqual(buf[0], 0);
assert.strictEqual(buf.fill('no').readUInt8(1), 97);
assert.strictEqual(new Buffer(-1).length, 0);
assert.strictEqual(new Buffer(1).readUInt8(7, true), 0);
assert.strictEqual(buf.writeUInt16LE(0x4142, 5, true), 7);
assert.throws(function () { new Buffer('abc', 'hex'); }, TypeError);
assert.throws(function () { new Buffer('YQ', 'base64'); }, TypeError);
assert.throws(function () { new Buffer([200]).toString(); }, TypeError);
assert.throws(function () { buf.writeUInt8(256, 0); }, TypeError);
assert.throws(function () { buf.writeUInt8(1, 6); }, RangeError);
assert.throws(function () { buf.write('x', 6); }, RangeError);
assert.strictEqual(Buffer.from(new ArrayBuffer(4), NaN, -1).length, 0);
assert.throws(function () { Buffer.from(new ArrayBuffer(4), 5); }, RangeError);
