// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const os = require('os');
assert.strictEqual(`${os.hostname}`, os.hostname());
assert.strictEqual(+os.totalmem, os.totalmem());
for (const name of ['arch', 'availableParallelism', 'endianness', 'freemem', 'homedir', 'hostname', 'machine',
  'platform', 'release', 'tmpdir', 'totalmem', 'type', 'uptime', 'version']) {
  assert.strictEqual(typeof os[name][Symbol.toPrimitive], 'function', name);
}
assert.strictEqual(os.cpus[Symbol.toPrimitive], undefined);
