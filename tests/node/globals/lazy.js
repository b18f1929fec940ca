// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
for (const [name, module] of [['process', 'process'], ['console', 'console']]) {
  assert.strictEqual(globalThis[name], require(module));
}
for (const [module, names] of Object.entries({
  buffer: ['Buffer', 'Blob', 'File', 'atob', 'btoa'],
  url: ['URL', 'URLSearchParams'],
  util: ['TextEncoder', 'TextDecoder'],
  timers: ['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate'],
})) for (const name of names) assert.strictEqual(globalThis[name], require(module)[name], name);
assert.strictEqual(global, globalThis);
for (const name of ['AbortController', 'AbortSignal', 'Event', 'EventTarget', 'DOMException', 'queueMicrotask',
  'structuredClone']) assert.strictEqual(typeof globalThis[name], 'function', name);
assert.strictEqual(typeof Symbol.asyncIterator, 'symbol');
const keys = Object.keys(globalThis);
for (const name of ['setTimeout', 'structuredClone', 'queueMicrotask', 'performance', 'global']) assert.ok(keys.includes(name), name);
for (const name of ['URL', 'Buffer', 'process', 'console']) assert.ok(!keys.includes(name), name);
globalThis.TextEncoder = 5;
assert.strictEqual(TextEncoder, 5);
