// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const os = require('os');
assert.ok(os.totalmem() > 1e6);
assert.ok(os.freemem() > 0 && os.freemem() <= os.totalmem());
assert.ok(os.uptime() > 0);
assert.strictEqual(os.loadavg().length, 3);
assert.ok(os.loadavg().every((n) => n >= 0));
assert.ok(Number.isInteger(os.availableParallelism()) && os.availableParallelism() >= 1);
assert.ok(os.cpus().length >= 1);
for (const cpu of os.cpus()) {
  assert.deepStrictEqual(Object.keys(cpu), ['model', 'speed', 'times']);
  assert.deepStrictEqual(Object.keys(cpu.times), ['user', 'nice', 'sys', 'idle', 'irq']);
  assert.strictEqual(typeof cpu.model, 'string');
}
if (process.platform === 'linux') {
  const [total] = /MemTotal: +(\d+)/.exec(require('fs').readFileSync('/proc/meminfo', 'utf8')).slice(1);
  assert.strictEqual(os.totalmem(), total * 1024);
  assert.ok(os.cpus().some((cpu) => cpu.times.idle > 0));
}
