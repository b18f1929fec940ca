// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const out = process.stdout;
assert.throws(() => out.write(5), {
  code: 'ERR_INVALID_ARG_TYPE',
  message: 'The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)',
});
assert.throws(() => out.write(null), { code: 'ERR_STREAM_NULL_VALUES' });
assert.throws(() => out.write('x', 'nope'), { code: 'ERR_UNKNOWN_ENCODING' });
const seen = [];
assert.strictEqual(out.write('', () => seen.push('cb')), true);
assert.strictEqual(out.write(new Uint8Array([10]), () => seen.push('bytes')), true);
seen.push('sync');

// The standard output cannot be closed: it tells 'close' and goes on.
process.stderr.on('close', () => seen.push('close'));
process.stderr.destroy();
assert.strictEqual(process.stderr.destroyed, false);
assert.strictEqual(process.stderr.writable, true);
process.on('exit', () => assert.deepStrictEqual(seen, ['sync', 'cb', 'bytes', 'close']));
