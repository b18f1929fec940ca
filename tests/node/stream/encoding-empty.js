// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// An encoding that is falsy is none.
for (const encoding of ['', null, 0, false]) {
  const r = new Readable({ encoding, read() {} });
  assert.strictEqual(r.readableEncoding, null);
  r.push('é');
  assert.deepStrictEqual(r.read(), Buffer.from('é'));
}
