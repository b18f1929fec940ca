// SPDX-License-Identifier: Apache-2.0
// stderr: ^\(iotjs:\d+\) \[C1\] Kind: text\n\(Use `iotjs --trace-warnings \.\.\.` to show where the warning was created\)\n\(iotjs:\d+\) \[C2\] Warning: more\nthe detail\n\(iotjs:\d+\) Error: made\n$
'use strict';
const assert = require('assert');
const seen = [];
process.on('warning', (w) => seen.push([w.name, w.message, w.code, w.detail].join()));
process.emitWarning('text', 'Kind', 'C1');
process.emitWarning('more', { code: 'C2', detail: 'the detail' });
process.emitWarning(new Error('made'));
process.noDeprecation = true;
process.emitWarning('old', 'DeprecationWarning', 'DEP1');
assert.deepStrictEqual(seen, []); // they come with the next tick
setImmediate(() => assert.deepStrictEqual(seen, ['Kind,text,C1,', 'Warning,more,C2,the detail', 'Error,made,,']));
assert.throws(() => process.emitWarning(5), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => process.emitWarning('x', 5), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => process.emitWarning('x', 'T', 5), { code: 'ERR_INVALID_ARG_TYPE' });
