// SPDX-License-Identifier: Apache-2.0
'use strict';
// What ends the process is shown deeper than inspect shows it.
const assert = require('assert');
const { spawnSync } = require('child_process');

const code = 'throw Object.assign(new Error("x"), { a: { b: { c: { d: { e: { f: { g: 1 } } } } } } })';
const { stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
assert.match(stderr, /e: \{ f: \[Object\] \}/);
