// SPDX-License-Identifier: Apache-2.0
'use strict';
// The environment can be cloned, and what fs.statSync returns: as plain objects.
const assert = require('assert');

process.env.CLONED = 'yes';
const copy = structuredClone(process.env);
assert.strictEqual(copy.CLONED, 'yes');
copy.CLONED = 'no';
assert.strictEqual(process.env.CLONED, 'yes');

const stats = require('fs').statSync(__filename);
assert.strictEqual(structuredClone(stats).size, stats.size);
