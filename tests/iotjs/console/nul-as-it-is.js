// SPDX-License-Identifier: Apache-2.0
// stdout: ^a\x00b\n$
console.log('a\0b');
