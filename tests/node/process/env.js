// SPDX-License-Identifier: Apache-2.0
// env: FROM_OUTSIDE=yes
'use strict';
const assert = require('assert');
const { env } = process;

assert.strictEqual(env.FROM_OUTSIDE, 'yes');
assert.strictEqual(env.NOT_SET_ANYWHERE, undefined);
assert.strictEqual('NOT_SET_ANYWHERE' in env, false);

env.NUMBER = 5;
env.NOTHING = undefined;
env.OBJECT = { toString: () => 'text' };
assert.strictEqual(env.NUMBER, '5');
assert.strictEqual(env.NOTHING, 'undefined');
assert.strictEqual(env.OBJECT, 'text');
assert.throws(() => { env.SYMBOL = Symbol('x'); }, TypeError);

assert(Object.keys(env).includes('NUMBER'));
assert('NUMBER' in env);
assert.strictEqual({ ...env }.FROM_OUTSIDE, 'yes');
assert.strictEqual(delete env.NUMBER, true);
assert.strictEqual(env.NUMBER, undefined);
assert(!Object.keys(env).includes('NUMBER'));
assert.strictEqual(delete env.NUMBER, true);
