// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const endless = {
  function() { (function f() { return f() + 1; })(); },
  getter() { const o = { get x() { return this.x; } }; return o.x; },
  proxy() { const p = new Proxy({}, { get: (t, k, r) => r[k] }); return p.x; },
  constructor() { class A { constructor() { new A(); } } new A(); },
  field() { class A { a = new A(); } new A(); },
  text() { const o = { toString() { return '' + o; } }; return '' + o; },
  comparator() { (function f() { [2, 1].sort(f); })(); },
  callback() { (function f() { [1].forEach(f); })(); },
  json() { const o = { toJSON: () => JSON.stringify(o) }; JSON.stringify(o); },
  generator() { function* g() { for (const x of g()) yield x; } g().next(); },
  event() { const e = new (require('events'))(); e.on('x', () => e.emit('x')); e.emit('x'); },
  failing() { (function f() { try { f(); } catch (e) { throw e; } })(); },
};

const expected = { name: 'RangeError', message: 'Maximum call stack size exceeded' };
let checked = 0;
function check() {
  for (const name of Object.keys(endless)) assert.throws(endless[name], expected, name);
  checked++;
}

check();
setTimeout(check, 1);
Promise.resolve().then(check);
(async () => { check(); await null; check(); })();
const forever = async () => forever();
forever().catch((err) => { assert.strictEqual(err.message, expected.message); checked++; });
process.on('exit', () => assert.strictEqual(checked, 6));
