// SPDX-License-Identifier: Apache-2.0
// stdout: ^refused

// writeFile and writeFileSync write a number as its text, in the default mode
// too; the other forms refuse it as Node.js does.
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'number-'));
const file = path.join(dir, 'x');
process.on('exit', () => fs.rmSync(dir, { recursive: true }));

fs.writeFileSync(file, 1.5);
assert.strictEqual(fs.readFileSync(file, 'utf8'), '1.5');
fs.writeFileSync(file, 7, { flag: 'a' });
assert.strictEqual(fs.readFileSync(file, 'utf8'), '1.57');

const refused = { code: 'ERR_INVALID_ARG_TYPE' };
assert.throws(() => fs.appendFileSync(file, 1), refused);
assert.throws(() => fs.writeFileSync(file, true), refused);
assert.throws(() => fs.writeFileSync(file), refused);

fs.writeFile(file, -0, (err) => {
  assert.ifError(err);
  assert.strictEqual(fs.readFileSync(file, 'utf8'), '0');
  assert.rejects(fs.promises.writeFile(file, 1), refused).then(() => console.log('refused'));
});
