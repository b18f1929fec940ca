// SPDX-License-Identifier: Apache-2.0
// stdin: "some text"
'use strict';
const assert = require('assert');

const input = process.openStdin();
assert.strictEqual(input, process.stdin);
let text = '';
input.on('data', (data) => { text += data; });
input.on('end', () => { text += '.'; });
process.on('exit', () => assert.match(text, /^(some text\n?)?\.$/));

// The times that usage is counted from.
for (const user of [-1, Infinity]) {
  assert.throws(() => process.cpuUsage({ user, system: 1 }),
    { code: 'ERR_INVALID_ARG_VALUE', name: 'RangeError', message: `The property 'prevValue.user' is invalid. Received ${user}` });
}
