// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const os = require('os');
const all = Object.values(os.networkInterfaces()).flat();
for (const one of all) {
  assert.ok(['IPv4', 'IPv6'].includes(one.family));
  assert.match(one.mac, /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/);
  assert.strictEqual(typeof one.internal, 'boolean');
  assert.strictEqual(one.cidr.split('/')[0], one.address);
  assert.strictEqual('scopeid' in one, one.family === 'IPv6');
}
const local = all.find((one) => one.address === '127.0.0.1');
if (local) {
  assert.strictEqual(local.netmask, '255.0.0.0');
  assert.strictEqual(local.cidr, '127.0.0.1/8');
  assert.strictEqual(local.internal, true);
}
