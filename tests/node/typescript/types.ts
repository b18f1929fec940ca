// SPDX-License-Identifier: Apache-2.0
// Types are removed, whatever form they have.
import assert = require('assert');

interface Named { readonly name: string; greet?(other: Named): string }
type Pair<A, B = A> = [A, B];
declare const nowhere: number;
declare function absent(x: string): void;
declare module 'elsewhere' { export const x: number }
abstract class Base<T extends object> {
  declare hidden: T;
  abstract size(): number;
  protected constructor(protected readonly list: T[], private n?: number) {}
  get count(): number { return this.list.length + this.n!; }
}
class Derived extends Base<Named> implements Named {
  name = 'derived' as const;
  static #made = 0;
  constructor() { super([{ name: 'x' }], 2); Derived.#made++; }
  override size(this: Derived): number { return this.list.length; }
  static made(): number { return Derived.#made; }
}
function over(a: string): string;
function over(a: number): number;
function over(a: any) { return a; }
function isNamed(x: unknown): x is Named { return typeof (<any>x).name === 'string'; }
const pair: Pair<number, string> = [1, 'a'] satisfies Pair<number, string>;
const identity = <T,>(x: T): T => x;
let maybe: string | undefined = undefined;

const d = new Derived();
assert.deepStrictEqual([d.count, d.size(), Derived.made(), d.name], [3, 1, 1, 'derived']);
assert.ok(!('hidden' in d));
assert.ok(isNamed(d) && over(pair[0]) === 1 && identity<string>(pair[1]) === 'a');
assert.strictEqual(maybe?.length, undefined);
assert.strictEqual(typeof nowhere + typeof absent, 'undefinedundefined');
