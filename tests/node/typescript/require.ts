// SPDX-License-Identifier: Apache-2.0
// What a TypeScript source requires: with and without extension, by the name of
// the compiled file, by "paths", and as a folder. JavaScript finds .ts by its name only.
import assert = require('assert');
import path = require('path');

const folder = path.join(__dirname, '../../fixtures/typescript');
assert.deepStrictEqual(require(path.join(folder, 'main.ts')), {
  bare: 'plain.ts', compiled: 'plain.ts', js: 'script.js', tsx: 'element.tsx', cts: 'common.cts',
  folder: 'folder/index.ts', mapped: 'lib/mapped.ts', based: 'lib/mapped.ts', exact: 'script.js',
});
assert.throws(() => require(path.join(folder, 'from-script.js')).bare(), { code: 'MODULE_NOT_FOUND' });
assert.strictEqual(require(path.join(folder, 'from-script.js')).full(), 'plain.ts');
