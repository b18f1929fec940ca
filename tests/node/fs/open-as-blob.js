// SPDX-License-Identifier: Apache-2.0

// fs.openAsBlob is the contents of a file as a Blob.

'use strict';

const assert = require('assert');
const fs = require('fs');

async function main() {
  const blob = await fs.openAsBlob(__filename, { type: 'text/javascript' });
  assert.strictEqual(blob.type, 'text/javascript');
  assert.strictEqual(blob.size, fs.statSync(__filename).size);
  assert.strictEqual(await blob.slice(3, 7).text(), 'SPDX');
  const failures = [[['absent'], 'ERR_INVALID_ARG_VALUE'], [[0], 'ERR_INVALID_ARG_TYPE'],
    [[__filename, null], 'ERR_INVALID_ARG_TYPE'], [[__filename, { type: 1 }], 'ERR_INVALID_ARG_TYPE']];
  for (const [args, code] of failures) {
    assert.throws(() => fs.openAsBlob(...args), { name: 'TypeError', code });
  }
}

let done = false;
main().then(() => { done = true; });
process.on('exit', () => assert.ok(done));
