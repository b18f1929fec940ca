// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const { promisify } = require('util');

// What promisify makes of a function keeps its name.
for (const name of ['exists', 'readFile', 'stat']) assert.strictEqual(promisify(fs[name]).name, name);
