// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const zlib = require('zlib');

const two = Buffer.concat([zlib.gzipSync('abc'), zlib.gzipSync('def')]);
const behind = (hex) => Buffer.concat([two, Buffer.from(hex, 'hex')]);
assert.strictEqual(zlib.gunzipSync(two).toString(), 'abcdef');
assert.strictEqual(zlib.unzipSync(two).toString(), 'abcdef');
assert.strictEqual(zlib.gunzipSync(behind('00000000')).toString(), 'abcdef');
assert.throws(() => zlib.gunzipSync(behind('1f8bffff')), { message: 'unknown compression method' });
assert.throws(() => zlib.gunzipSync(behind('616263')), { message: 'incorrect header check' });
assert.throws(() => zlib.gunzipSync(behind('1f8b')), { code: 'Z_BUF_ERROR' });
assert.strictEqual(zlib.inflateSync(Buffer.concat([zlib.deflateSync('abc'), Buffer.from('more')])).toString(), 'abc');

// As a stream, byte by byte.
let out = '';
const stream = zlib.createUnzip();
stream.on('data', (part) => { out += part; });
for (const byte of two) stream.write(Buffer.from([byte]));
stream.end();

// Input behind the end of a stream without members is dropped.
const events = [];
const inflate = zlib.createInflate();
for (const name of ['data', 'end', 'finish', 'close']) inflate.on(name, () => events.push(name));
inflate.end(Buffer.concat([zlib.deflateSync('abc'), Buffer.from('more')]));
process.on('exit', () => {
  assert.strictEqual(out, 'abcdef');
  assert.deepStrictEqual(events.sort(), ['close', 'data', 'end', 'finish']);
});
