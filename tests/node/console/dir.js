// SPDX-License-Identifier: Apache-2.0

'use strict';

// console.dir shows an object without its own inspect function.

const assert = require('assert');
const { Console } = require('console');

let text = '';
const stream = { write(s) { text += s; }, once() {}, removeListener() {}, listenerCount() { return 0; } };
const out = new Console({ stdout: stream, inspectOptions: { breakLength: Infinity } });

out.dir({ [Symbol.for('nodejs.util.inspect.custom')]() { return 'custom'; } });
out.dir({ a: { b: { c: 1 } } }, { depth: 0 });
out.dirxml({ a: 1 }, [2]);
assert.deepStrictEqual(text.split('\n'), [
  '{ [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]] }',
  '{ a: [Object] }',
  '{ a: 1 } [ 2 ]',
  '',
]);
