// SPDX-License-Identifier: Apache-2.0

'use strict';

// util.types looks at what a value is, not at its prototype.

const assert = require('assert');
const { types } = require('util');

const samples = {
  isDate: new Date(), isRegExp: /x/, isMap: new Map(), isSet: new Set(), isPromise: Promise.resolve(),
  isWeakMap: new WeakMap(), isWeakSet: new WeakSet(), isProxy: new Proxy({}, {}), isNativeError: new RangeError(),
  isArrayBuffer: new ArrayBuffer(1), isDataView: new DataView(new ArrayBuffer(1)), isUint8Array: new Uint8Array(1),
  isFloat64Array: new Float64Array(1), isBigInt64Array: new BigInt64Array(1), isNumberObject: Object(1),
  isStringObject: Object('s'), isBooleanObject: Object(true), isSymbolObject: Object(Symbol()), isBigIntObject: Object(1n),
  isAsyncFunction: async () => {}, isGeneratorFunction: function* () {}, isGeneratorObject: (function* () {})(),
  isMapIterator: new Map().keys(), isSetIterator: new Set().values(),
  isArgumentsObject: (function() { return arguments; })(),
};
for (const [name, value] of Object.entries(samples)) {
  assert.strictEqual(types[name](value), true, name);
  assert.strictEqual(types[name]({}), false, name);
  assert.strictEqual(types[name](null), false, name);
  if (typeof value !== 'function' && name !== 'isProxy') {
    Object.setPrototypeOf(value, null);
    assert.strictEqual(types[name](value), true, `${name} without a prototype`);
  }
}
assert.strictEqual(types.isDate(Object.create(Date.prototype)), false);
assert.ok(types.isArrayBufferView(new Int8Array(1)) && types.isTypedArray(new Int8Array(1)));
assert.ok(types.isBoxedPrimitive(Object(1)) && !types.isBoxedPrimitive(1));
