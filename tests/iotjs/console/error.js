// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^$
// stderr: ^a b\n$
require('assert').strictEqual(console.error('%s', 'a', 'b'), undefined);
