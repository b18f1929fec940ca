// SPDX-License-Identifier: Apache-2.0

// Characters cut anywhere come out whole.

'use strict';

const assert = require('assert');
const { StringDecoder } = require('string_decoder');

const text = 'aß€😀 z';
for (const encoding of ['utf8', 'ucs2', 'base64', 'base64url', 'hex']) {
  const bytes = Buffer.from(text, encoding === 'ucs2' ? 'ucs2' : 'utf8');
  for (let size = 1; size < 6; size++) {
    const decoder = new StringDecoder(encoding);
    let out = '';
    for (let i = 0; i < bytes.length; i += size) out += decoder.write(bytes.subarray(i, i + size));
    assert.strictEqual(out + decoder.end(), bytes.toString(encoding), `${encoding} ${size}`);
  }
}
const decoder = new StringDecoder();
assert.strictEqual(decoder.write(Buffer.from([0xe2, 0x82])), '');
assert.strictEqual(decoder.write(Buffer.from([0x41])), '\ufffdA');
assert.strictEqual(decoder.end(Buffer.from([0xf0, 0x9f])), '\ufffd');
assert.strictEqual(decoder.write('a string'), 'a string');
