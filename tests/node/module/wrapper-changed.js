// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const Module = require('module');
const os = require('os');
const path = require('path');
// What Module.wrapper says is put around the sources of modules.
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'wrapper-'));
const load = (name, text) => {
  fs.writeFileSync(path.join(dir, name), text);
  return require(path.join(dir, name));
};
const original = Module.wrapper;
const [head, tail] = original;
try {
  Module.wrapper[0] = head + 'exports.before = __filename;';
  Module.wrapper[1] = '\nexports.after = true;' + tail;
  assert.deepStrictEqual(load('a.js', 'exports.a = 1 // comment'), { before: path.join(fs.realpathSync(dir), 'a.js'), a: 1, after: true });
  assert.ok(Module.wrap('').includes('exports.before'));
  Module.wrapper = [head + 'exports.other = 1;', tail];
  assert.deepStrictEqual(load('b.js', ''), { other: 1 });
} finally {
  original[0] = head;
  original[1] = tail;
  Module.wrapper = original;
  fs.rmSync(dir, { recursive: true });
}
