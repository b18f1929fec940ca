// SPDX-License-Identifier: Apache-2.0
// Decorators are the standard's unless tsconfig.json says experimentalDecorators.
import assert = require('assert');
import path = require('path');

const log: string[] = [];
function logged(value: any, context: any) {
  log.push(`${context.kind} ${String(context.name)}`);
  if (context.kind === 'method') return function (this: unknown, ...args: unknown[]) { return ['wrapped', value.apply(this, args)]; };
  if (context.kind === 'field') return (initial: number) => initial + 1;
}

@logged class A {
  @logged x = 1;
  @logged accessor y = 2;
  @logged static m(a: number) { return a * 2; }
}

assert.deepStrictEqual(log, ['method m', 'accessor y', 'field x', 'class A']);
assert.deepStrictEqual([new A().x, new A().y, A.m(4)], [2, 2, ['wrapped', 8]]);
assert.strictEqual(A.name, 'A');
assert.deepStrictEqual(require(path.join(__dirname, '../../fixtures/typescript/experimental/main.ts')),
  ['parameter 0 of m', 'method m', 'property x', 'class B', false]);
