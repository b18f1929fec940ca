// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const Module = require('module');
const tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'module-hook-'));
try {
  fs.writeFileSync(path.join(tmp, 'a.js'), 'module.exports = NAME;');
  fs.writeFileSync(path.join(tmp, 'b.txt'), 'text');
  fs.writeFileSync(path.join(tmp, 'c.x.txt'), 'longest');
  const js = Module._extensions['.js'];
  Module._extensions['.js'] = (mod, file) => {
    const compile = mod._compile;
    mod._compile = function (code, name) { return compile.call(this, code.replace('NAME', '"hooked"'), name); };
    js(mod, file);
  };
  require.extensions['.txt'] = (mod, file) => { mod.exports = fs.readFileSync(file, 'utf8'); };
  require.extensions['.x.txt'] = (mod, file) => { mod.exports = '.x.txt'; };
  assert.strictEqual(require(path.join(tmp, 'a')), 'hooked');
  assert.strictEqual(require(path.join(tmp, 'b')), 'text');
  assert.strictEqual(require(path.join(tmp, 'c.x.txt')), '.x.txt');
} finally {
  fs.rmSync(tmp, { recursive: true });
}
