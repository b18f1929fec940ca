// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// 'pause' comes with a change only; resume has no event.
const r = new Readable();
const seen = [];
for (const name of ['pause', 'resume']) r.on(name, () => seen.push(name));
r.pause();
assert.deepStrictEqual(seen, []);
r.resume();
r.pause();
r.pause();
process.on('exit', () => assert.deepStrictEqual(seen, ['pause']));
