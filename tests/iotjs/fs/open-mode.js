// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at } = require('../../fixtures/fs/place');

// A mode that is a number is taken as it is, text is octal.
const before = process.umask(0);
const mode = (name, given) => {
  fs.closeSync(fs.openSync(at(name), 'w', given));
  return fs.statSync(at(name)).mode & 0o777;
};
assert.strictEqual(mode('number', 0o640), 0o640);
assert.strictEqual(mode('decimal', 384), 0o600);
assert.strictEqual(mode('text', '0444'), 0o444);
assert.strictEqual(mode('default'), 0o666);
process.umask(before);
