// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const tls = require('tls');
const fs = require('fs');
const path = require('path');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));

// A key and a certificate come together, and null is neither.
const failed = /key or certificate parsing failed/;
assert.throws(() => tls.createServer({ cert: null }), failed);
assert.throws(() => tls.createServer({ key: read('server.key') }), failed);
assert.throws(() => tls.createSecureContext({ cert: read('server.pem') }), failed);
assert.throws(() => tls.createSecureContext({ ca: null }), /certificate authority \(CA\) parsing failed/);
assert.throws(() => tls.createServer({ key: false, cert: 7 }), Error);
tls.createSecureContext({});
tls.createSecureContext({ key: read('server.key'), cert: read('server.pem') });
