// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const net = require('net');

// isIP, BlockList and SocketAddress.
const four = ['0.0.0.0', '1.2.3.4', '255.255.255.255'];
const six = ['::', '::1', '1::2:3', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7::', '::ffff:1.2.3.4', 'fe80::1%eth0', '::1%a.b-c:d', '::FfFf'];
const none = ['', '1.2.3', '01.2.3.4', '1.2.3.256', ' 1.2.3.4', '1.2.3.4\n', '1.2.3.4%a', ':::', '1::2::3', '12345::', 'fe80::1%', '::1%a%b', 'g::'];
for (const ip of four) assert.deepStrictEqual([net.isIP(ip), net.isIPv4(ip), net.isIPv6(ip)], [4, true, false], ip);
for (const ip of six) assert.deepStrictEqual([net.isIP(ip), net.isIPv4(ip), net.isIPv6(ip)], [6, false, true], ip);
for (const ip of [...none, undefined, null, 1]) assert.strictEqual(net.isIP(ip), 0, ip);

const list = new net.BlockList();
list.addAddress('1.2.3.4');
list.addRange('10.0.0.5', '10.0.1.5');
list.addSubnet('fc00::', 7, 'ipv6');
assert.deepStrictEqual(list.rules, ['Subnet: IPv6 fc00::/7', 'Range: IPv4 10.0.0.5-10.0.1.5', 'Address: IPv4 1.2.3.4']);
const hits = ['1.2.3.4', '10.0.0.5', '10.0.0.255', '10.0.1.5'];
const misses = ['1.2.3.5', '10.0.0.4', '10.0.1.6', 'nonsense', '::1'];
assert.ok(hits.every((ip) => list.check(ip)) && !misses.some((ip) => list.check(ip)));
assert.ok(list.check('fdff::1', 'ipv6') && list.check('::ffff:1.2.3.4', 'IPv6') && !list.check('fe00::1', 'ipv6'));
assert.throws(() => list.addRange('1.0.0.2', '1.0.0.1'), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => list.addSubnet('1.0.0.0', 33), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => list.addAddress('nonsense'), { code: 'ERR_INVALID_ADDRESS' });
assert.throws(() => list.check(1), { code: 'ERR_INVALID_ARG_TYPE' });

const address = new net.SocketAddress({ address: '2001:DB8:0::1', family: 'IPv6', port: 80, flowlabel: 3 });
assert.deepStrictEqual(address.toJSON(), { address: '2001:db8::1', port: 80, family: 'ipv6', flowlabel: 3 });
assert.ok(net.SocketAddress.isSocketAddress(address) && !net.SocketAddress.isSocketAddress({}));
assert.throws(() => new net.SocketAddress({ family: 'ipx' }), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => new net.SocketAddress({ port: 65536 }), { code: 'ERR_SOCKET_BAD_PORT' });
