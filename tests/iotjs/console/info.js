// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^a b\n$
// stderr: ^$
require('assert').strictEqual(console.info('%s', 'a', 'b'), undefined);
