// SPDX-License-Identifier: Apache-2.0

// _readableState.awaitDrainWriters is the one that has to drain, and a Set once
// there were several pipes.

'use strict';
const assert = require('assert');
const { Readable, Writable } = require('stream');

const full = () => new Writable({ highWaterMark: 1, write() {} });

const alone = new Readable({ read() {} });
const only = full();
alone.pipe(only);
assert.strictEqual(alone._readableState.awaitDrainWriters, null);
alone.on('pause', () => assert.strictEqual(alone._readableState.awaitDrainWriters, only));
alone.push('xx');

const source = new Readable({ read() {} });
const first = full();
const second = full();
source.pipe(first);
source.pipe(second);
assert.deepStrictEqual([...source._readableState.awaitDrainWriters], []);
source.push('xx');

process.on('exit', () => {
  assert.deepStrictEqual([...source._readableState.awaitDrainWriters], [first, second]);
  assert.strictEqual(alone.isPaused(), true);
});
