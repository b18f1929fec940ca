// SPDX-License-Identifier: Apache-2.0

// Function.prototype.toString shows the functions of a lowered file as they
// were written.
const assert = require('assert');
const { readFileSync } = require('fs');

async function*  generator ( x, { a, b = "}" } = { } ) { yield  1 /* } */ }
const value = { y : 1 };
const list = [
  generator, (async ( ) => { await  1 /* c */ }), ( a,b = 2 ) => a  ?? b, async x =>  x  , x  => ({ a : x  }),
  class  A { static  #x = 1; get  y ( ) { return 1 } }, class extends  Array { constructor ( ) { super( ) } },
  { async *  m ( ) { yield 1 } }.m, { ['k' +  1] ( a ) { return `${a  + 1}` } }.k1, { async   n ( ) { } }.n,
  Object.getOwnPropertyDescriptor({ get  z ( ) { return 1 } }, 'z').get,
  class { static async  *  #p ( ) { } static  g ( ) { return this.#p } }.g(), x => value
    .y,
];
const source = readFileSync(__filename, 'utf8');
for (const f of list) {
  const text = String(f);
  assert.ok(source.includes(text), text);
  assert.ok(text.includes('  ') || text.includes(' ( ') || text.includes(',b') || /\n/.test(text), text);
}
const unfinished = x =>  x
  + 1
let after = 1;
assert.strictEqual(String(unfinished), 'x =>  x\n  + 1');
assert.strictEqual(String(eval('(async function*  ( ) {  })')), 'async function*  ( ) {  }');
assert.strictEqual(String(Object.getPrototypeOf(generator).constructor('a', 'yield  a')), 'async function* anonymous(a\n) {\nyield  a\n}');
assert.strictEqual(String(Math.max), 'function max() { [native code] }');
