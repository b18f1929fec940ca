// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const crypto = require('crypto');

// Numbers that are primes, and others.
for (const [n, is] of [[0n, false], [1n, false], [2n, true], [4n, false], [97n, true], [561n, false], [2n ** 61n - 1n, true]]) {
  assert.strictEqual(crypto.checkPrimeSync(n), is, String(n));
}
assert.strictEqual(crypto.checkPrimeSync(Buffer.from([7])), true);
assert.strictEqual(crypto.checkPrimeSync(new Uint8Array([8]).buffer), false);

// Primes of a size, of a kind, of a residue.
const made = crypto.generatePrimeSync(61);
assert.ok(made instanceof ArrayBuffer && made.byteLength === 8);
assert.ok(crypto.checkPrimeSync(made));
const safe = crypto.generatePrimeSync(64, { safe: true, bigint: true });
assert.ok(crypto.checkPrimeSync((safe - 1n) / 2n));
assert.strictEqual(safe.toString(2).length, 64);
assert.strictEqual(crypto.generatePrimeSync(32, { add: 12n, rem: 11n, bigint: true }) % 12n, 11n);
assert.strictEqual(crypto.generatePrimeSync(32, { add: 12n, bigint: true }) % 12n, 1n);
assert.deepStrictEqual([2n, 3n].includes(crypto.generatePrimeSync(2, { bigint: true })), true);

const wrong = { code: 'ERR_INVALID_ARG_TYPE' };
for (const size of ['a', null]) assert.throws(() => crypto.generatePrimeSync(size), wrong);
for (const size of [0, -1, 1.5, 2 ** 32]) assert.throws(() => crypto.generatePrimeSync(size), { code: 'ERR_OUT_OF_RANGE' });
for (const options of [1, 'a', null, { safe: 1 }, { bigint: 1 }, { add: 1 }]) {
  assert.throws(() => crypto.generatePrimeSync(32, options), wrong);
}
assert.throws(() => crypto.generatePrimeSync(8, { add: 256n }), { code: 'ERR_OUT_OF_RANGE', message: 'invalid options.add' });
assert.throws(() => crypto.generatePrimeSync(8, { add: 5n, rem: 7n }), { code: 'ERR_OUT_OF_RANGE', message: 'invalid options.rem' });
assert.throws(() => crypto.checkPrimeSync(-1n), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => crypto.checkPrimeSync(1), wrong);
assert.throws(() => crypto.checkPrime(7n), wrong);

let calls = 0;
crypto.generatePrime(40, { bigint: true }, (err, prime) => {
  assert.ifError(err);
  crypto.checkPrime(prime, (failure, is) => {
    assert.ifError(failure);
    assert.strictEqual(is, true);
    calls++;
  });
});
process.on('exit', () => assert.strictEqual(calls, 1));
