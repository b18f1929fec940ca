// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { called } = require('../../fixtures/fs/place');

// Each asynchronous function calls back, once, whatever it is given.
const done = () => called(() => {});
const b = Buffer.alloc(1);
fs.open('', 'r', done());
fs.stat('', done());
fs.readFile('', done());
fs.writeFile('', 'x', done());
fs.mkdir('', done());
fs.rmdir('', done());
fs.unlink('', done());
fs.rename('', '', done());
fs.readdir('', done());
fs.exists('', done());
fs.fstat(0, done());
fs.write(9999, b, 0, 1, 0, done());
fs.read(9999, b, 0, 1, 0, done());
fs.close(9999, called((err) => assert.ok(err instanceof Error)));
