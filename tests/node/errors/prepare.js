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

// A formatter that fails itself makes errors of the usual form.
Error.prepareStackTrace = () => { throw new Error('in the formatter'); };
assert.throws(named, (e) => typeof e.stack === 'string' && e.message === 'in the formatter');

Error.prepareStackTrace = undefined;
assert.match(named().stack, /^Error: x\n    at named/);
