// SPDX-License-Identifier: Apache-2.0

'use strict';

// Objects are shown with their class, and their properties by kind.

const assert = require('assert');
const { inspect } = require('util');

class Point { constructor() { this.x = 1; } }
class Named { get [Symbol.toStringTag]() { return 'tag'; } }

const cases = [
  [{}, '{}'],
  [new Point(), 'Point { x: 1 }'],
  [new Named(), 'Named [tag] {}'],
  [Object.create(null), '[Object: null prototype] {}'],
  [{ 'a-b': 1, [Symbol('s')]: 2 }, "{ 'a-b': 1, [Symbol(s)]: 2 }"],
  [{ get a() { return 1; }, set a(v) {}, get b() { return 1; }, set c(v) {} },
    '{ a: [Getter/Setter], b: [Getter], c: [Setter] }'],
  [{ a: { b: { c: { d: 1 } } } }, '{ a: { b: { c: [Object] } } }'],
  [Point, '[class Point]'],
  [class Sub extends Point {}, '[class Sub extends Point]'],
  [function f() {}, '[Function: f]'],
  [async () => {}, '[AsyncFunction (anonymous)]'],
  [new Map([['a', { b: 1 }]]), "Map(1) { 'a' => { b: 1 } }"],
  [new Set([1, 'x']), "Set(2) { 1, 'x' }"],
  [[1, , 3], '[ 1, <1 empty item>, 3 ]'],
  [new Uint8Array(2), 'Uint8Array(2) [ 0, 0 ]'],
  [Promise.resolve(4), 'Promise { 4 }'],
  [new Date(0), '1970-01-01T00:00:00.000Z'],
  [Object('s'), "[String: 's']"],
];
for (const [value, want] of cases) {
  assert.strictEqual(inspect(value), want);
}
