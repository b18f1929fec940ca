// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
// Wrong types are a TypeError at once, in both forms.
const f = () => {};
for (const call of [
  () => fs.openSync(5, 'r'), () => fs.open(null, 'r', f), () => fs.open(__filename, 'r'),
  () => fs.closeSync('x'), () => fs.close(), () => fs.readSync('x', Buffer.alloc(1), 0, 1, 0),
  () => fs.readSync(0, 'text', 0, 1, 0), () => fs.statSync(5), () => fs.stat(__filename), () => fs.fstatSync('x'),
  () => fs.readFileSync({}), () => fs.writeFileSync(undefined, 'x'), () => fs.mkdirSync(5),
  () => fs.mkdir('x'), () => fs.rmdirSync(null), () => fs.rmdir('x'), () => fs.unlinkSync(true), () => fs.unlink('x'),
  () => fs.renameSync('x'), () => fs.rename('x', 'y'), () => fs.readdirSync(5), () => fs.readdir('.'),
]) assert.throws(call, TypeError, String(call));
