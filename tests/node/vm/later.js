// SPDX-License-Identifier: Apache-2.0
'use strict';
// Functions of a context keep its globals when they are called later, also after an await.
const assert = require('assert');
const vm = require('vm');

const context = vm.createContext({ setTimeout, seen: [] });
vm.runInContext(`
  var count = 1;
  setTimeout(() => { count++; seen.push(typeof process, this === globalThis); }, 1);
  (async () => { await null; count += 10; seen.push(count); })();
  function* numbers() { yield count; }
`, context);
process.on('exit', () => {
  assert.deepStrictEqual([...context.seen], [11, 'undefined', true]);
  assert.strictEqual(context.count, 12);
  assert.deepStrictEqual([...context.numbers()], [12]);
});
