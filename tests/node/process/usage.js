// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const memory = process.memoryUsage();
for (const key of ['rss', 'heapTotal', 'heapUsed', 'external', 'arrayBuffers']) assert(Number.isInteger(memory[key]), key);
assert(memory.rss > 1e6 && memory.heapUsed > 0 && memory.heapUsed <= memory.heapTotal);
assert(process.memoryUsage.rss() > 1e6);

const keep = new Array(200000).fill(0).map((_, i) => ({ i }));
assert(process.memoryUsage().heapUsed > memory.heapUsed + 1e6);
assert.strictEqual(keep.length, 200000);

const cpu = process.cpuUsage();
assert(cpu.user > 0 && Number.isInteger(cpu.system));
const since = process.cpuUsage(cpu);
assert(since.user >= 0 && since.user <= process.cpuUsage().user);
assert.throws(() => process.cpuUsage(5), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => process.cpuUsage({ user: -1, system: 0 }), { code: 'ERR_INVALID_ARG_VALUE' });

const usage = process.resourceUsage();
assert(usage.maxRSS > 1000 && usage.userCPUTime > 0);
assert.strictEqual(Object.keys(usage).length, 16);
assert(process.availableMemory() >= 0);
assert(process.constrainedMemory() >= 0);
