// SPDX-License-Identifier: Apache-2.0

'use strict';

// A script that replaces process.stdout.write sees what console.log writes.

const assert = require('assert');

const lines = [];
const { write } = process.stdout;
process.stdout.write = (text) => {
  lines.push(text);
  return true;
};
console.log('captured %d', 1);
console.error('not this one');
console.table([{ a: 1 }]);
process.stdout.write = write;
console.log('to the real stream');

assert.strictEqual(lines.length, 2);
assert.strictEqual(lines[0], 'captured 1\n');
assert.match(lines[1], /^┌/);
