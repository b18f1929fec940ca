// SPDX-License-Identifier: Apache-2.0
const assert = require('assert');
const { Readable } = require('stream');

// A signal that is aborted already ends an operator, before its function is called.
const never = () => assert.fail('called');
const options = { signal: AbortSignal.abort() };
for (const name of ['some', 'every', 'find', 'forEach']) {
  assert.rejects(Readable.from([1])[name](never, options), { name: 'AbortError' }, name);
}
for (const name of ['map', 'filter', 'flatMap']) {
  assert.rejects(Readable.from([1])[name](never, options).toArray(), { name: 'AbortError' }, name);
}
for (const [name, length] of Object.entries({ asIndexedPairs: 0, drop: 1, every: 1, filter: 2, find: 2, flatMap: 2, forEach: 2, map: 2, reduce: 3, some: 1, take: 1, toArray: 1 })) {
  assert.strictEqual(Readable.prototype[name].length, length, name);
}
