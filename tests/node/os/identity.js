// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const os = require('os');
const fs = require('fs');
assert.strictEqual(os.arch(), process.arch);
assert.strictEqual(os.platform(), process.platform);
assert.ok(['LE', 'BE'].includes(os.endianness()));
assert.strictEqual(os.EOL, process.platform === 'win32' ? '\r\n' : '\n');
assert.ok(fs.existsSync(os.devNull));
for (const name of ['hostname', 'release', 'version', 'machine', 'type']) {
  assert.strictEqual(typeof os[name](), 'string');
  assert.notStrictEqual(os[name](), '', name);
}
if (process.platform === 'linux') {
  assert.strictEqual(os.type(), 'Linux');
  assert.strictEqual(os.hostname(), fs.readFileSync('/proc/sys/kernel/hostname', 'utf8').trim());
  assert.strictEqual(os.release(), fs.readFileSync('/proc/sys/kernel/osrelease', 'utf8').trim());
}
