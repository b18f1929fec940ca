// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');

// The empty string in the place of the options of a stream means no encoding.
let first;
fs.createReadStream(__filename, '').on('data', (chunk) => { first ??= chunk; });
process.on('exit', () => assert(Buffer.isBuffer(first)));
