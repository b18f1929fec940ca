// SPDX-License-Identifier: Apache-2.0
'use strict';
// Built-in functions that take for ever can be stopped while they run.
const assert = require('assert');
const vm = require('vm');

const endless = `
  Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1)
  Array.prototype.lastIndexOf.call({ length: 2 ** 53 - 1 }, 1)
  Array.prototype.includes.call({ length: 2 ** 53 - 1 }, 1)
  Array.prototype.includes.call(new Proxy({ length: 2 ** 53 - 1 }, {}), 1)
  Array.prototype.forEach.call({ length: 2 ** 53 - 1 }, () => {})
  Array.prototype.some.call({ length: 2 ** 53 - 1 }, () => {})
  Array.prototype.every.call({ length: 2 ** 53 - 1 }, () => true)
  Array.prototype.filter.call({ length: 2 ** 53 - 1 }, () => {})
  Array.prototype.reduce.call({ length: 2 ** 53 - 1 }, () => {}, 0)
  Array.prototype.reduceRight.call({ length: 2 ** 53 - 1 }, () => {}, 0)
  Array.prototype.shift.call({ length: 2 ** 53 - 1 })
  new Array(2 ** 32 - 1).includes(1)
  new Array(2 ** 32 - 1).forEach(() => {})
  Array.from({ length: 1e8 })
  JSON.stringify(new Array(2 ** 32 - 1))
  Math.max(...new Array(2 ** 32 - 1))
  [...new Array(2 ** 32 - 1)]
  new Set(new Array(2 ** 32 - 1))
  Promise.all(new Array(2 ** 32 - 1))
  for (const x of new Set([1]).add(2)) { let s = new Set([1]); for (const y of s) { s.delete(y); s.add(y + 1); } }
`.split('\n').map((line) => line.trim()).filter(Boolean);
for (const source of endless) {
  const script = new vm.Script(source);
  assert.throws(() => script.runInThisContext({ timeout: 20 }), { code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' }, source);
}
assert.throws(() => new Uint8Array(2 ** 30).join(), { name: 'RangeError', message: 'Invalid string length' });
