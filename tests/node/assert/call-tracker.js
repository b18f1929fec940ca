// SPDX-License-Identifier: Apache-2.0
// CallTracker counts calls and tells which functions were called too often or too rarely.

'use strict';

const assert = require('assert');

const tracker = new assert.CallTracker();
function work(a, b) { return this === undefined ? a + b : this.base + a + b; }
const once = tracker.calls(work);
const twice = tracker.calls(work, 2);
const none = tracker.calls(3);

assert.strictEqual(once(1, 2), 3);
assert.strictEqual(once.length, 2);
twice.call({ base: 10 }, 1, 2);
assert.deepStrictEqual(tracker.getCalls(twice), [{ thisArg: { base: 10 }, arguments: [1, 2] }]);
assert.deepStrictEqual(tracker.report().map(({ message, actual, expected, operator }) => [message, actual, expected, operator]), [
  ['Expected the work function to be executed 2 time(s) but was executed 1 time(s).', 1, 2, 'work'],
  ['Expected the calls function to be executed 3 time(s) but was executed 0 time(s).', 0, 3, 'calls'],
]);
assert.throws(() => tracker.verify(), {
  code: 'ERR_ASSERTION', message: 'Functions were not called the expected number of times',
});
twice();
none(); none(); none();
tracker.verify();
tracker.reset(once);
assert.throws(() => tracker.verify(), { message: /work function to be executed 1 time\(s\) but was executed 0/ });
tracker.reset();
assert.deepStrictEqual(tracker.getCalls(none), []);
assert.throws(() => tracker.getCalls(() => {}), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => tracker.calls(work, 0), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => tracker.calls(work, '1'), { code: 'ERR_INVALID_ARG_TYPE' });
assert.strictEqual(assert.strict.CallTracker, assert.CallTracker);
