// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

// Each function with a callback says so when there is none, before anything happens.
const noCallback = (f, received = 'undefined') => assert.throws(f, {
  name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message: `The "cb" argument must be of type function. Received ${received}`,
});
const a = at('a');
const b = at('b');
noCallback(() => fs.stat(a));
noCallback(() => fs.readFile(a, 'utf8'), "type string ('utf8')");
noCallback(() => fs.writeFile(a, 'b'));
noCallback(() => fs.writeFile(a, 'b', 'utf8'), "type string ('utf8')");
noCallback(() => fs.appendFile(a, 'b'));
noCallback(() => fs.open(a));
noCallback(() => fs.rename(a, b));
noCallback(() => fs.mkdir(a, 'y'));
noCallback(() => fs.read(1, Buffer.alloc(1), 0, 1, 0));
noCallback(() => fs.write(1, Buffer.alloc(1)));
noCallback(() => fs.chmod(a, 5));
noCallback(() => fs.chown(a, 1, 1));
noCallback(() => fs.utimes(a, 1, 1));
noCallback(() => fs.copyFile(a, b));
noCallback(() => fs.cp(a, b));
noCallback(() => fs.readdir(a, 5));
noCallback(() => fs.mkdtemp(a));
noCallback(() => fs.access(a));
noCallback(() => fs.close(1, 5), 'type number (5)');
assert.deepStrictEqual(fs.readdirSync(dir), []);

// Callbacks come later, and exactly once.
let order = [];
fs.stat(dir, () => order.push('stat'));
fs.stat(at('none'), (err) => order.push(err.code));
order.push('sync');
process.on('exit', () => {
  assert.strictEqual(order[0], 'sync');
  assert.deepStrictEqual(order.sort(), ['ENOENT', 'stat', 'sync']);
});
