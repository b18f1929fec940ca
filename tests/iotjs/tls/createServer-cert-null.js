// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const tls = require('tls');

// Null for a certificate is refused where there is no other; beside another it counts as not given, as in Node.js.
assert.throws(() => tls.createServer({ cert: null }), { message: 'key or certificate parsing failed' });
assert.throws(() => tls.createServer({ cert: null, key: null }), Error);
tls.createServer({ cert: null, SNICallback() {} });
tls.createServer({ cert: null, secureContext: tls.createSecureContext() });
tls.createServer({});
