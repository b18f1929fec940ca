// SPDX-License-Identifier: Apache-2.0
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { sync } = require('./lib');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-require-'));
const count = 1000;
for (let i = 0; i < count; i++) {
  fs.writeFileSync(path.join(dir, `m${i}.js`), `exports.id = ${i};\nexports.add = (a, b) => a + b + ${i};\n`);
}
sync('require of a small file', count, (n) => {
  for (let i = 0; i < n; i++) {
    const file = path.join(dir, `m${i}.js`);
    require(file);
    delete require.cache[file];
  }
});
sync('require of a loaded module', 100000, (n) => {
  for (let i = 0; i < n; i++) require('./lib');
});
fs.rmSync(dir, { recursive: true });
