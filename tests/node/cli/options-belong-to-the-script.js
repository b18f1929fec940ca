// SPDX-License-Identifier: Apache-2.0
// flags: --no-warnings --max-memory 512
// args: --version -e code -- --help
'use strict';
const assert = require('assert');
assert.deepStrictEqual(process.argv.slice(2), ['--version', '-e', 'code', '--', '--help']);
assert.deepStrictEqual(process.execArgv, ['--no-warnings', '--max-memory', '512']);
