// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// Data comes at once, and everything that waited in one piece.
const lines = [];
const r = new Readable();
assert.strictEqual(r.isPaused(), true);
for (const event of ['readable', 'pause', 'resume', 'end', 'close']) r.on(event, () => lines.push(event));
assert.strictEqual(r.push('ab'), undefined);
r.push('cd');
r.on('data', (d) => lines.push(String(d)));
assert.strictEqual(r.isPaused(), false);
r.push('ef');
r.pause();
r.pause();
r.push('gh');
assert.strictEqual(r.resume(), r);
r.push(null);
assert.deepStrictEqual(lines, ['readable', 'readable', 'abcd', 'ef', 'pause', 'readable', 'gh', 'end']);

// Errors.
const errors = [];
r.on('error', (err) => errors.push(err.message));
r.push('late');
assert.deepStrictEqual(errors, ['stream.push() after EOF']);
assert.throws(() => new Readable().push(5), { name: 'TypeError', message: 'Invalid chunk' });

// read gives all or nothing, and emits it.
const q = Readable();
assert.strictEqual(q.read(), null);
q.push('qwerty');
assert.throws(() => q.read(1), { message: 'not implemented' });
assert.strictEqual(q.read(-1), null);
assert.strictEqual(String(q.read(9)), 'qwerty');

// addListener does not start the flow.
const p = new Readable();
p.addListener('data', () => lines.push('never'));
p.push('x');
assert.strictEqual(p.isPaused(), true);
process.on('exit', () => assert.strictEqual(lines.includes('never'), false));
