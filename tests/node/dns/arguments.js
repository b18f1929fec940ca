// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const dns = require('dns');

const code = (fn, expected, message) => assert.throws(fn, message ? { code: expected, message } : { code: expected });
const none = () => {};
code(() => dns.lookup('a'), 'ERR_INVALID_ARG_TYPE', 'The "callback" argument must be of type function. Received undefined');
code(() => dns.lookup(5, none), 'ERR_INVALID_ARG_TYPE', 'The "hostname" argument must be of type string. Received type number (5)');
code(() => dns.lookup('a', { family: 7 }, none), 'ERR_INVALID_ARG_VALUE', "The property 'options.family' must be one of: 0, 4, 6. Received 7");
code(() => dns.lookup('a', { hints: 1 }, none), 'ERR_INVALID_ARG_VALUE', "The argument 'hints' is invalid. Received 1");
code(() => dns.lookup('a', { all: 5 }, none), 'ERR_INVALID_ARG_TYPE');
code(() => dns.lookup('a', { order: 'x' }, none), 'ERR_INVALID_ARG_VALUE');
code(() => dns.resolve('a', 'NOPE', none), 'ERR_INVALID_ARG_VALUE', "The argument 'rrtype' is invalid. Received 'NOPE'");
code(() => dns.resolve('a'), 'ERR_INVALID_ARG_TYPE');
code(() => dns.resolve4('a'), 'ERR_INVALID_ARG_TYPE');
code(() => dns.reverse('x', none), 'EINVAL', 'getHostByAddr EINVAL x');
code(() => dns.lookupService('x', 80, none), 'ERR_INVALID_ARG_VALUE');
code(() => dns.lookupService('1.2.3.4', 'x', none), 'ERR_SOCKET_BAD_PORT');
code(() => dns.lookupService(), 'ERR_MISSING_ARGS');
code(() => new dns.Resolver({ tries: 0 }), 'ERR_OUT_OF_RANGE');
code(() => dns.setDefaultResultOrder('x'), 'ERR_INVALID_ARG_VALUE');
assert.strictEqual(dns.getDefaultResultOrder(), 'verbatim');
dns.promises.setDefaultResultOrder('ipv4first');
assert.strictEqual(dns.getDefaultResultOrder(), 'ipv4first');
assert.deepStrictEqual([dns.NOTFOUND, dns.ADDRCONFIG, dns.promises.CANCELLED], ['ENOTFOUND', 32, 'ECANCELLED']);
