// SPDX-License-Identifier: Apache-2.0

// What a listener throws is uncaught and does not concern the others.
const assert = require('assert');
const seen = [];
process.on('uncaughtException', (err) => seen.push(err.message));
const target = new EventTarget();
target.addEventListener('x', () => { throw new Error('sync'); });
target.addEventListener('x', async () => { throw new Error('async'); });
target.addEventListener('x', () => seen.push('called'));
target.dispatchEvent(new Event('x'));
process.on('exit', () => assert.deepStrictEqual(seen, ['called', 'sync', 'async']));
