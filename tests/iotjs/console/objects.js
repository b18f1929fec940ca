// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// stdout: ^\[1,2,3\] \{\n  "a": 1\n\} Error: text\n$
console.log([1, [2, 3]], { a: 1 }, new Error('text'));
