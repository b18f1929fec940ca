// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const code = "new (require('worker_threads').Worker)('console.log(1); console.log(2)', { eval: true })";
assert.strictEqual(require('child_process').execFileSync(process.execPath, ['-e', code]).toString(), '1\n2\n');
