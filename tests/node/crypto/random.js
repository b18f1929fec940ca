// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

const bytes = crypto.randomBytes(32);
assert.ok(bytes.length === 32 && !bytes.equals(crypto.randomBytes(32)));
const part = crypto.randomFillSync(Buffer.alloc(64), 32);
assert.ok(part.subarray(0, 32).equals(Buffer.alloc(32)) && !part.subarray(32).equals(Buffer.alloc(32)));
assert.strictEqual(crypto.randomFillSync(new Uint32Array(4), 2, 1)[3], 0);
const seen = new Set();
for (let i = 0; i < 200; i++) seen.add(crypto.randomInt(-2, 2));
assert.deepStrictEqual([...seen].sort(), [-1, -2, 0, 1]);
assert.match(crypto.randomUUID(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
assert.notStrictEqual(crypto.randomUUID(), crypto.randomUUID({ disableEntropyCache: true }));
const code = (fn, expected) => assert.throws(fn, { code: expected });
code(() => crypto.randomBytes(-1), 'ERR_OUT_OF_RANGE');
code(() => crypto.randomBytes('1'), 'ERR_INVALID_ARG_TYPE');
code(() => crypto.randomBytes(1, 2), 'ERR_INVALID_ARG_TYPE');
code(() => crypto.randomFillSync(Buffer.alloc(4), 1, 4), 'ERR_OUT_OF_RANGE');
code(() => crypto.randomInt(0), 'ERR_OUT_OF_RANGE');
code(() => crypto.randomInt(0, 2 ** 48), 'ERR_OUT_OF_RANGE');
code(() => crypto.randomInt(1.5), 'ERR_INVALID_ARG_TYPE');
let calls = 0;
crypto.randomBytes(8, (err, buf) => calls += err === null && buf.length === 8);
crypto.randomFill(new Uint8Array(8), 4, (err, buf) => calls += err === null && buf.slice(0, 4).every((b) => b === 0));
crypto.randomInt(5, (err, n) => calls += err === undefined && n < 5);
process.on('exit', () => assert.strictEqual(calls, 3));
