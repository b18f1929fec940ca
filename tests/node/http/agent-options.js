// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

// The settings of an agent, and what is refused.
const agent = new http.Agent({ keepAlive: true, maxFreeSockets: 3, scheduling: 'fifo' });
assert.deepStrictEqual([agent.keepAlive, agent.maxSockets, agent.maxFreeSockets, agent.maxTotalSockets, agent.scheduling,
  agent.keepAliveMsecs, agent.defaultPort, agent.protocol], [true, Infinity, 3, Infinity, 'fifo', 1000, 80, 'http:']);
assert.strictEqual(agent.getName({ host: 'a', port: 1, localAddress: 'b', family: 4 }), 'a:1:b:4');
assert.strictEqual(agent.getName({ host: 'a', socketPath: '/s' }), 'a:::/s');
assert.strictEqual(agent.getName(), 'localhost::');
assert.throws(() => new http.Agent({ scheduling: 'x' }), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => new http.Agent({ maxTotalSockets: 'x' }), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => new http.Agent({ maxTotalSockets: 0 }), { code: 'ERR_OUT_OF_RANGE' });
assert.ok(http.globalAgent instanceof http.Agent);
