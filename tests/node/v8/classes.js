// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const v8 = require('v8');

const writer = new v8.Serializer();
const { buffer } = new Uint8Array([1, 2, 3, 4]);
writer.writeHeader();
writer.writeValue([new Uint8Array(buffer, 1), new Uint16Array(buffer)]);
writer.writeUint32(300);
writer.writeUint64(1, 2);
writer.writeDouble(1.5);
writer.writeRawBytes(Buffer.from('raw'));
const bytes = writer.releaseBuffer();
const reader = new v8.Deserializer(bytes);
assert.strictEqual(reader.readHeader(), true);
assert.strictEqual(reader.getWireFormatVersion(), 15);
const [a, b] = reader.readValue();
assert.strictEqual(a.buffer, b.buffer); // one ArrayBuffer, as before
assert.deepStrictEqual([...a], [2, 3, 4]);
assert.strictEqual(reader.readUint32(), 300);
assert.deepStrictEqual(reader.readUint64(), [1, 2]);
assert.strictEqual(reader.readDouble(), 1.5);
assert.strictEqual(reader.readRawBytes(3).toString(), 'raw');

const moving = new v8.Serializer();
moving.transferArrayBuffer(7, buffer);
moving.writeHeader();
moving.writeValue({ buffer });
const moved = new v8.Deserializer(moving.releaseBuffer());
moved.readHeader();
moved.transferArrayBuffer(7, buffer);
assert.strictEqual(moved.readValue().buffer, buffer);
