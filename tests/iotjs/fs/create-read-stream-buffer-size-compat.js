// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const fs = require('fs');
const { made, called } = require('../../fixtures/fs/place');

const pieces = [];
const r = fs.createReadStream(made('file', '0123456789'), { bufferSize: 4 });
r.on('data', (chunk) => pieces.push(String(chunk)));
r.on('end', called(() => assert.deepStrictEqual(pieces, ['0123', '4567', '89'])));
