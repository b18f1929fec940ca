// SPDX-License-Identifier: Apache-2.0
'use strict';
// A limit of ours: Node.js has room for a million, but not for their names.
const assert = require('assert');
const nest = (n) => { let f = function (...args) { return args.length; }; for (let i = 0; i < n; i++) f = f.bind(null, i); return f; };
assert.throws(() => nest(1e6)(), { name: 'RangeError', message: 'Maximum call stack size exceeded' });
assert.strictEqual(nest(1000)(), 1000);
assert.strictEqual(nest(3).name, 'bound bound bound f');
