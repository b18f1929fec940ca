// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

const { pipeline } = require('stream');
const key = Buffer.alloc(32, 7);
const iv = Buffer.alloc(16, 8);
const input = Buffer.from('reading 21.5\n'.repeat(20000));
const seal = crypto.createCipheriv('aes-256-cbc', key, iv);
const open = crypto.createDecipheriv('aes-256-cbc', key, iv);
const parts = [];
let finished = false;
open.on('data', (part) => parts.push(part));
pipeline(seal, open, (err) => {
  assert.ifError(err);
  assert.ok(Buffer.concat(parts).equals(input));
  finished = true;
});
seal.end(input);
process.on('exit', () => assert.ok(finished));
