// SPDX-License-Identifier: Apache-2.0

// Methods that an arrow function of a constructor calls are no constructors in the stack.
'use strict';
const assert = require('assert');

class M {
  constructor() { this.later = () => this.method(); }
  method() { return plain(); }
}
class N extends M {
  constructor() {
    super();
    this.stack = new Error('x').stack;
  }
}
function plain() { return new Error('x').stack; }
const frames = new M().later().split('\n').slice(1, 4).map((line) => line.trim().replace(/ \(.*/, ''));
assert.deepStrictEqual(frames.slice(0, 2), ['at plain', 'at M.method']);
assert.doesNotMatch(frames[2], /new/);
assert.match(new N().stack, /at new N \(/);
