// SPDX-License-Identifier: Apache-2.0
// The pipe of old streams does not need their listenerCount method.

'use strict';

const assert = require('assert');
const { Stream } = require('stream');

const source = new Stream();
const dest = new Stream();
source.listenerCount = dest.listenerCount = undefined;
const errors = [];
source.on('error', (err) => errors.push(err.message));
dest.on('error', (err) => errors.push(err.message));
source.pipe(dest);
source.emit('error', new Error('source'));
dest.emit('error', new Error('dest'));
assert.deepStrictEqual(errors, ['source', 'dest']);
