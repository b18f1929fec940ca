// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const dns = require('dns');

const absent = ['ENOTFOUND', 'EAI_AGAIN']; // the second where no server answers

let calls = 0;
const expect = (fn) => (...args) => {
  fn(...args);
  calls++;
};
dns.lookup('127.0.0.1', expect((err, address, family) => assert.deepStrictEqual([err, address, family], [null, '127.0.0.1', 4])));
dns.lookup('::1', { all: true }, expect((err, list) => assert.deepStrictEqual(list, [{ address: '::1', family: 6 }])));
dns.lookup('localhost', 4, expect((err, address, family) => assert.deepStrictEqual([err, address, family], [null, '127.0.0.1', 4])));
dns.lookup('localhost', { all: true }, expect((err, list) => assert.ok(list.length > 0 && list.every((a) => a.family === 4 || a.family === 6))));
dns.lookup('no-such.invalid', expect((err, address) => {
  assert.ok(absent.includes(err.code), err.code);
  assert.deepStrictEqual([err.syscall, err.hostname, err.message, address],
    ['getaddrinfo', 'no-such.invalid', `getaddrinfo ${err.code} no-such.invalid`, undefined]);
}));
dns.promises.lookup('127.0.0.1').then(expect((found) => assert.deepStrictEqual(found, { address: '127.0.0.1', family: 4 })));
require('dns/promises').lookup('no-such.invalid').catch(expect((err) => assert.ok(absent.includes(err.code), err.code)));
require('util').promisify(dns.lookup)('127.0.0.1').then(expect((found) => assert.strictEqual(found.family, 4)));
dns.lookupService('127.0.0.1', 22, expect((err, host, service) => assert.deepStrictEqual([err, typeof host, typeof service], [null, 'string', 'string'])));
process.on('exit', () => assert.strictEqual(calls, 9));
