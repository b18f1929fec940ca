// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const dns = require('dns');

// Nobody listens at the server's port.
const resolver = new dns.Resolver({ timeout: 60000, tries: 1 });
resolver.setServers(['127.0.0.1:1']);
const codes = [];
resolver.resolveMx('a.test', (err) => {
  codes.push(err.code);
  assert.deepStrictEqual([err.message, err.syscall, err.hostname], ['queryMx ECONNREFUSED a.test', 'queryMx', 'a.test']);
});
const promised = new dns.promises.Resolver({ timeout: 60000, tries: 1 });
promised.setServers(['127.0.0.1:1']);
promised.resolve('a.test', 'AAAA').catch((err) => codes.push(`${err.syscall} ${err.code}`));
process.on('exit', () => assert.deepStrictEqual(codes.sort(), ['ECONNREFUSED', 'queryAaaa ECONNREFUSED']));
