// SPDX-License-Identifier: Apache-2.0
'use strict';
// 'unhandledRejection' has the values of AsyncLocalStorage of the code that rejected.
const assert = require('assert');
const { AsyncLocalStorage } = require('async_hooks');

const storage = new AsyncLocalStorage();
const seen = [];
process.on('unhandledRejection', (error) => seen.push([error, storage.getStore()]));
storage.run('a', () => setImmediate(() => { Promise.reject(1); }));
storage.run('b', () => { Promise.reject(2); });
process.on('exit', () => assert.deepStrictEqual(seen, [[2, 'b'], [1, 'a']]));
