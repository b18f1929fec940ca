// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
assert.strictEqual(typeof process.arch, 'string');
assert.ok(['x64', 'ia32', 'arm', 'arm64', 'mips', 'mipsel', 'riscv64', 'ppc64', 's390x', 'loong64'].indexOf(process.arch) >= 0, process.arch);
