// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^$
// stderr: ^a b\n$
require('assert').strictEqual(console.warn('%s', 'a', 'b'), undefined);
