// SPDX-License-Identifier: Apache-2.0
'use strict';
// Error.captureStackTrace gives any object a stack, without the frames above a function, and stackTraceLimit counts.
const assert = require('assert');

const object = { name: 'On', message: 'Om' };
function inner() { Error.captureStackTrace(object); }
inner();
assert.match(object.stack, /^On: Om\n {4}at inner \(/);
assert.ok(!Object.keys(object).includes('stack'));

function outer(target) { middle(target); }
function middle(target) { Error.captureStackTrace(target, outer); }
const above = {};
(function caller() { outer(above); })();
assert.match(above.stack, /^Error\n {4}at caller \(/);
const none = {};
Error.captureStackTrace(none, function notCalled() {});
assert.strictEqual(none.stack, 'Error');

Error.stackTraceLimit = 1;
assert.strictEqual(new Error('x').stack.split('\n').length, 2);
Error.stackTraceLimit = 0;
assert.strictEqual(new Error('x').stack, 'Error: x');
Error.stackTraceLimit = undefined;
assert.strictEqual(new Error('x').stack, undefined);
Error.stackTraceLimit = 10;
assert.throws(() => Error.captureStackTrace(5), TypeError);
