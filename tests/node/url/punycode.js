// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const url = require('url');
// A label may be Punycode or not, but never both.
for (const bad of ['xn--b\u00fccher-kva', 'xn--', 'a.xn--']) {
  assert.throws(() => new URL(`http://${bad}.example/`), { code: 'ERR_INVALID_URL' });
  assert.strictEqual(url.domainToASCII(`${bad}.example`), '');
}
assert.strictEqual(new URL('http://XN--Bcher-KVA.example/').host, 'xn--bcher-kva.example');
// Signs that a host may have are allowed beside characters beyond ASCII.
assert.strictEqual(new URL('http://\u00e9_~!$&\'()*+,;=.example/').host, "xn--_~!$&'()*+,;=-9gb.example");
