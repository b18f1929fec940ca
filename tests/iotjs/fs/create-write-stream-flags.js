// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, made, called } = require('../../fixtures/fs/place');

const before = process.umask(0);
const w = fs.createWriteStream(made('file', 'old '), { flags: 'a' });
w.on('ready', () => w.end('new'));
w.on('close', called(() => assert.strictEqual(fs.readFileSync(at('file')).toString(), 'old new')));
const m = fs.createWriteStream(at('mode'), { mode: 0o600 });
m.on('ready', () => m.end());
m.on('close', called(() => {
  assert.strictEqual(fs.statSync(at('mode')).mode & 0o777, 0o600);
  process.umask(before);
}));
