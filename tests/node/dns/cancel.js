// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const dns = require('dns');

// A resolver that does not wait for an answer, nor for what went wrong
// meanwhile: nothing listens there.
const resolver = new dns.Resolver({ timeout: 100000 });
resolver.setServers(['127.0.0.1:9']);
let code;
resolver.resolve4('a.test', (err) => { code = err.code; });
for (const end = performance.now() + 20; performance.now() < end;);
resolver.cancel();
process.on('exit', () => assert.strictEqual(code, 'ECANCELLED'));
