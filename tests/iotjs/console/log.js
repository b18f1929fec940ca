// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^a 1\n\nx 5 \{"k":1\} % rest\n$
// stderr: ^$
var assert = require('assert');
assert.strictEqual(console.log('a', 1), undefined);
console.log();
console.log('%s %d %j %% %s', 'x', '5', { k: 1 }, 'rest');
