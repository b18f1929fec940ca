// SPDX-License-Identifier: Apache-2.0
// stdout: ^a b\n$
setImmediate(function(x, y) { console.log(x, y); }, 'a', 'b');
