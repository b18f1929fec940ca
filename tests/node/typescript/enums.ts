// SPDX-License-Identifier: Apache-2.0
// Enums and namespaces are objects.
import assert = require('assert');

enum Color { Red, Green = 5, Blue, Name = 'n', Size = 'abc'.length }
const enum Fixed { A = 1 << 3, B = A | 1 }
namespace Outer {
  export const a = 1;
  const own = 2;
  export namespace Inner { export function sum() { return a + own; } }
  export enum E { X }
}
namespace Outer { export const more = a + 1; }
namespace OnlyTypes { export interface I { x: number } }

assert.deepStrictEqual([Color.Red, Color.Blue, Color[5], Color.Name, Color.Size], [0, 6, 'Green', 'n', 3]);
assert.deepStrictEqual([Fixed.A, Fixed.B], [8, 9]);
assert.deepStrictEqual([Outer.Inner.sum(), Outer.E.X, Outer.more, Object.keys(Outer)], [3, 0, 2, ['a', 'Inner', 'E', 'more']]);
assert.strictEqual(typeof globalThis['OnlyTypes' as any], 'undefined');
