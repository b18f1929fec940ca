// SPDX-License-Identifier: Apache-2.0
'use strict';
// Methods that are called on what has none of them throw, or do nothing.
const assert = require('assert');
const http = require('http');
const Module = require('module');
for (const { prototype } of [http.IncomingMessage, http.OutgoingMessage]) {
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, 'connection');
  for (const odd of [5, 'text', true, 1n, Symbol('s')]) assert.strictEqual(get.call(odd), undefined);
  for (const none of [undefined, null]) {
    assert.throws(() => get.call(none), TypeError);
    assert.throws(() => set.call(none, 1), TypeError);
  }
}
assert.throws(() => http.ClientRequest.prototype.clearTimeout.call(null), TypeError);
assert.throws(() => Module.prototype.load.call(null, '/none.js'), TypeError);
assert.throws(() => Module.prototype._compile.call(undefined, '', '/none.js'), TypeError);

// A Proxy that was revoked has the text of a function if it was one.
const text = Function.prototype.toString;
const { proxy, revoke } = Proxy.revocable(function () {}, {});
revoke();
assert.strictEqual(text.call(proxy), 'function () { [native code] }');
const object = Proxy.revocable({}, {});
object.revoke();
assert.throws(() => text.call(object.proxy), TypeError);
