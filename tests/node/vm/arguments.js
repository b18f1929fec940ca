// SPDX-License-Identifier: Apache-2.0
'use strict';
// Wrong arguments are refused as in Node.js.
const assert = require('assert');
const vm = require('vm');

const type = (f, message) => assert.throws(f, { code: 'ERR_INVALID_ARG_TYPE', message });
type(() => new vm.Script('a', 5), 'The "options" argument must be of type object. Received type number (5)');
type(() => new vm.Script('a', { filename: 5 }), /"options.filename" property must be of type string/);
type(() => new vm.Script('a', { lineOffset: 'x' }), /"options.lineOffset" property must be of type number/);
type(() => new vm.Script('a', { cachedData: 'x' }), /"options.cachedData" property must be an instance of Buffer, TypedArray, or DataView/);
type(() => new vm.Script('a').runInContext(), /"object" argument must be of type object/);
type(() => new vm.Script('a').runInContext({}), /"contextifiedObject" argument must be an vm.Context/);
type(() => vm.createContext(5), /"object" argument must be of type object/);
type(() => vm.createContext({}, { name: 5 }), /"options.name" property must be of type string/);
type(() => vm.runInNewContext('1', 5), /"object" argument must be of type object/);
assert.throws(() => new vm.Script('a', { lineOffset: 1.5 }), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => vm.createContext({}, { microtaskMode: 'x' }), { code: 'ERR_INVALID_ARG_VALUE' });
assert.strictEqual(typeof vm.SourceTextModule, 'undefined');
