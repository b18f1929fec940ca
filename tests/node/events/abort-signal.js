// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const controller = new AbortController();
const { signal } = controller;
const seen = [];
signal.onabort = (e) => seen.push(e.type, e.isTrusted);
signal.addEventListener('abort', () => seen.push('listener'));
const any = AbortSignal.any([new AbortController().signal, signal]);
any.addEventListener('abort', () => seen.push('any'));
assert.strictEqual(signal.aborted, false);
signal.throwIfAborted();
controller.abort();
controller.abort('again');
assert.strictEqual(signal.reason.name, 'AbortError');
assert.strictEqual(signal.reason.code, 20);
assert.strictEqual(any.reason, signal.reason);
assert.deepStrictEqual(seen, ['abort', true, 'listener', 'any']);
assert.throws(() => signal.throwIfAborted(), { name: 'AbortError', message: 'This operation was aborted' });
assert.strictEqual(AbortSignal.abort('why').reason, 'why');
assert.throws(() => new AbortSignal(), { code: 'ERR_ILLEGAL_CONSTRUCTOR' });
assert.throws(() => AbortSignal.timeout(-1), { code: 'ERR_OUT_OF_RANGE' });
const timed = AbortSignal.timeout(1);
setTimeout(() => {}, 20);
process.on('exit', () => assert.strictEqual(timed.reason.name, 'TimeoutError'));
