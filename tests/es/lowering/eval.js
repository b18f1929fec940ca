// SPDX-License-Identifier: Apache-2.0
// eval, Function and vm take what is lowered, and keep their scopes.
const assert = require('assert');
const vm = require('vm');

const log = [];
let outer = 1;

function direct() {
  let local = 2;
  return eval('var made = 3; (async function* () { yield local; yield outer; yield made; })');
}

async function main() {
  for await (const v of direct()()) log.push(v);
  const fn = new Function('a', 'return (async () => { for await (const x of a) return x; })()');
  log.push(await fn(['x']));
  log.push(await (0, eval)('(async function* () { yield typeof local; })')().next());
  log.push(await vm.runInNewContext('(async function* () { yield here; })', { here: 4 })().next());
  eval('{ using x = { [Symbol.dispose]() { log.push("disposed"); } }; }');

  assert.throws(() => eval('async function* f() { let a = ; }'), { name: 'SyntaxError', message: "Unexpected token ';'" });
  assert.throws(() => new Function('for await (x of y);'), { name: 'SyntaxError', message: /await is only valid/ });
  assert.throws(() => new Function('import "x"'), { name: 'SyntaxError', message: /import statement outside a module/ });
  assert.throws(() => eval('async function* f() {} let a, a;'), { name: 'SyntaxError', message: "Identifier 'a' has already been declared" });
  log.push('end');
}

main();
process.on('exit', () => assert.deepStrictEqual(log,
  [2, 1, 3, 'x', { value: 'undefined', done: false }, { value: 4, done: false }, 'disposed', 'end']));
