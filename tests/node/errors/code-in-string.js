// SPDX-License-Identifier: Apache-2.0
// An error with one of Node's codes shows it when it becomes a string; an error of the system does not.

'use strict';

const assert = require('assert');

function caught(fn) {
  try { fn(); } catch (err) { return err; }
  throw new Error('nothing was thrown');
}

const type = caught(() => Buffer.from(null));
assert.ok(type instanceof TypeError);
assert.ok(String(type).startsWith('TypeError [ERR_INVALID_ARG_TYPE]: The first argument'), String(type));
assert.strictEqual(`${caught(() => require('path').join(1))}`.split(':')[0], 'TypeError [ERR_INVALID_ARG_TYPE]');
assert.deepStrictEqual(Object.keys(type), ['code']);

const range = caught(() => Buffer.alloc(-1));
assert.ok(`${range}`.startsWith('RangeError [ERR_OUT_OF_RANGE]: '), `${range}`);

const system = caught(() => require('fs').openSync('/no/such/file'));
assert.strictEqual(String(system), "Error: ENOENT: no such file or directory, open '/no/such/file'");
