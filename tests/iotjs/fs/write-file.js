// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, dir, called } = require('../../fixtures/fs/place');

fs.writeFileSync(at('text'), 'text');
assert.strictEqual(fs.readFileSync(at('text')).toString(), 'text');
fs.writeFileSync(at('bytes'), Buffer.from([1, 2, 3]));
assert.strictEqual(fs.readFileSync(at('bytes')).length, 3);
fs.writeFile(at('later'), 'a'.repeat(5000), called((err) => {
  assert.ok(!err);
  assert.strictEqual(fs.statSync(at('later')).size, 5000);
  fs.writeFile(at('later'), 'short', called(() => assert.strictEqual(fs.readFileSync(at('later')).toString(), 'short')));
}));
fs.writeFile(at('none', 'file'), 'x', called((err) => assert.ok(err instanceof Error)));
assert.throws(() => fs.writeFileSync(at('none', 'file'), 'x'), Error);
assert.throws(() => fs.writeFile(at('text'), 'x'), TypeError);
