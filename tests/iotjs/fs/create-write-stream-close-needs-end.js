// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, called } = require('../../fixtures/fs/place');

const w = fs.createWriteStream(at('file'));
w.on('close', () => assert.fail('it was not ended'));
w.on('ready', called(() => w.write('x')));
process.on('exit', () => w.removeAllListeners('close'));
