// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

Error.prepareStackTrace = (err, sites) => ({ err, sites });
function named() { return new Error('x'); }
const err = named();
const { sites } = err.stack;
assert.strictEqual(err.stack.err, err);
assert(Array.isArray(sites) && sites.length <= Error.stackTraceLimit);
assert.strictEqual(sites[0].getFileName(), __filename);
assert.strictEqual(sites[0].getFunctionName(), 'named');
assert.strictEqual(sites[0].getLineNumber(), 6);
assert.strictEqual(sites[0].getColumnNumber(), 27);
assert.strictEqual(sites[0].isNative(), false);
assert.strictEqual(sites[1].getFunctionName(), null);
assert.strictEqual(`${sites[0]}`, `named (${__filename}:6:27)`);
assert.throws(() => Object.getPrototypeOf(sites[0]).getFileName.call({}), TypeError);

// The formatter is asked when somebody reads the stack, and what it throws the reader gets.
Error.prepareStackTrace = () => { throw new Error('in the formatter'); };
const failing = named();
let thrown;
try { failing.stack; } catch (e) { thrown = e; }
Error.prepareStackTrace = undefined;
assert.strictEqual(thrown.message, 'in the formatter');
assert.strictEqual(typeof thrown.stack, 'string');

assert.match(named().stack, /^Error: x\n    at named/);
