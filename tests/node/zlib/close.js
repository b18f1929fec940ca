// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const zlib = require('zlib');

const log = [];
const closed = zlib.createGzip();
closed.close(() => {
  log.push('closed');
  assert.strictEqual(closed._handle, null);
  assert.throws(() => closed.reset(), { code: 'ERR_INTERNAL_ASSERTION' });
  closed.flush();
});

// A write that is under way ends, and its callback is called.
const busy = zlib.createGzip();
busy.write('x', () => log.push('written'));
busy.close();
busy.on('close', () => log.push('busy'));

// After an error the stream is destroyed once.
const failed = zlib.createInflate();
failed.on('error', () => failed.close(() => log.push('failed')));
failed.write('no such data');
process.on('exit', () => assert.deepStrictEqual(log.sort(), ['busy', 'closed', 'failed', 'written']));
