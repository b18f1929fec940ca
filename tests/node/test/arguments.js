// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { before, mock, test } = require('node:test');

for (const [options, code] of [
  [{ timeout: 'x' }, 'ERR_INVALID_ARG_TYPE'], [{ timeout: -1 }, 'ERR_OUT_OF_RANGE'], [{ timeout: NaN }, 'ERR_OUT_OF_RANGE'],
  [{ concurrency: 'x' }, 'ERR_INVALID_ARG_TYPE'], [{ concurrency: 0 }, 'ERR_OUT_OF_RANGE'],
  [{ signal: {} }, 'ERR_INVALID_ARG_TYPE'], [{ signal: 1 }, 'ERR_INVALID_ARG_TYPE'],
]) {
  assert.throws(() => test('x', options, () => {}), { code }, JSON.stringify(options));
}
assert.throws(() => before(() => {}, { timeout: 'x' }), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => mock.fn(1), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => mock.fn({ times: 0 }), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => mock.method({}, 'x'), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => mock.method({ get a() { return 1; } }, 'a', { getter: true, setter: true }), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => mock.getter({ get a() { return 1; } }, 'a', { getter: false }), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => mock.fn().mock.mockImplementation(1), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => mock.timers.tick(), { code: 'ERR_INVALID_STATE' });
assert.throws(() => mock.timers.enable({ apis: ['nothing'] }), { code: 'ERR_INVALID_ARG_VALUE' });
