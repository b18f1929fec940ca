// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const dns = require('dns');

dns.setServers(['1.2.3.4:53', '[::1]:5353', '::1', '8.8.8.8:54']);
assert.deepStrictEqual(dns.getServers(), ['1.2.3.4', '[::1]:5353', '::1', '8.8.8.8:54']);
assert.deepStrictEqual(dns.promises.getServers(), dns.getServers());
assert.throws(() => dns.setServers(['x']), { code: 'ERR_INVALID_IP_ADDRESS', message: 'Invalid IP address: x' });
assert.throws(() => dns.setServers([5]), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => dns.setServers('x'), { code: 'ERR_INVALID_ARG_TYPE' });
const own = new dns.Resolver();
own.setServers(['9.9.9.9']);
assert.deepStrictEqual([own.getServers(), dns.getServers().length], [['9.9.9.9'], 4]);
