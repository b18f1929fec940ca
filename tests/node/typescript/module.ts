// SPDX-License-Identifier: Apache-2.0
// A TypeScript file with the syntax of modules is one: imports of types vanish,
// ids lead to TypeScript, await may stand at the top.
import assert from 'node:assert';
import type { Shape } from '../../fixtures/typescript/modules/shape.js';
import shape, { area, type Side } from '../../fixtures/typescript/modules/shape.js';
import { area as again } from '../../fixtures/typescript/modules/shape';
import * as common from '../../fixtures/typescript/common.cjs';

const side: Side = 3;
const made: Shape = shape(side);
assert.strictEqual(area(made), 9);
assert.strictEqual(area, again);
assert.strictEqual(common.default, 'common.cts');
assert.strictEqual(await Promise.resolve(1), 1);
for await (const x of [Promise.resolve(2)]) assert.strictEqual(x, 2);
const later: typeof import('../../fixtures/typescript/modules/shape.js') = await import('../../fixtures/typescript/modules/shape.ts');
assert.strictEqual(later.default, shape);
assert.match(import.meta.url, /module\.ts$/);
assert.strictEqual(typeof require, 'undefined');
export {};
