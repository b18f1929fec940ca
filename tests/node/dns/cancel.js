// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const dns = require('dns');

// A resolver that does not wait for an answer.
// (nothing listens there, which is found out later)
const resolver = new dns.Resolver({ timeout: 100000 });
resolver.setServers(['127.0.0.1:9']);
let code;
resolver.resolve4('a.test', (err) => { code = err.code; });
resolver.cancel();
process.on('exit', () => assert.strictEqual(code, 'ECANCELLED'));
