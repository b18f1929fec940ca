// SPDX-License-Identifier: Apache-2.0
'use strict';
// What is native does not need the globals of the language that a script has removed.
const assert = require('assert');
const structured = structuredClone({ list: [1] });
assert.deepStrictEqual(structured, { list: [1] });
const names = [
  'Promise', 'Map', 'Set', 'WeakMap', 'Symbol', 'Object', 'Array', 'Error', 'TypeError', 'RangeError', 'AggregateError',
  'Reflect', 'Proxy', 'JSON', 'Math', 'Uint8Array', 'ArrayBuffer', 'DataView', 'Date', 'RegExp', 'Function',
];
for (const name of names) delete globalThis[name];
const modules = ['fs', 'net', 'stream', 'events', 'util', 'buffer', 'os', 'http'];
for (const name of modules) require(name);
assert.strictEqual(Buffer.from('abc').toString('hex'), '616263');
assert.strictEqual(require('util').inspect({ a: [1, 'x'] }), "{ a: [ 1, 'x' ] }");
assert.strictEqual(new URL('http://a/').href, 'http://a/');
let code;
try {
  require('fs').readFileSync('/no/such/file');
} catch (error) {
  code = error.code;
}
assert.strictEqual(code, 'ENOENT');
require('fs').stat(__filename, (error, stats) => assert.ok(!error && stats.mtime.getTime() > 0));
