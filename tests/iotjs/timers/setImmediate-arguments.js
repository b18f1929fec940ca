// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// stdout: ^b c\n$
// The second parameter is taken for a delay, and ignored.
setImmediate(function(x, y) { console.log(x, y); }, 'a', 'b', 'c');
