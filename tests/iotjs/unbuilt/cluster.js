// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cluster = require('cluster');

assert.strictEqual(cluster.isPrimary, true);
assert.strictEqual(cluster.isMaster, true);
assert.strictEqual(cluster.isWorker, false);
assert.strictEqual(typeof cluster.on, 'function');
assert.throws(() => cluster.fork(), { code: 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM' });
