// SPDX-License-Identifier: Apache-2.0
// Parameters of constructors with a modifier are properties. Fields come first,
// as the language has them; with "useDefineForClassFields": false, last.
import assert = require('assert');
import path = require('path');

class Point {
  early = this.x;
  constructor(public x: number, readonly y = 2, private z?: string, plain = 1) { this.z ??= 'z' + plain; }
}
class Named extends Point {
  constructor(override x: number, public label: string) { super(x); }
}

assert.deepStrictEqual({ ...new Point(1) }, { early: undefined, x: 1, y: 2, z: 'z1' });
assert.deepStrictEqual(Object.keys(new Named(4, 'l')).sort(), ['early', 'label', 'x', 'y', 'z']);
assert.strictEqual(require(path.join(__dirname, '../../fixtures/typescript/experimental/fields.ts')), 3);
