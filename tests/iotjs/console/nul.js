// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// stdout: ^a\\u0000b\n\\u0000 1\n$
// stderr: ^c\\u0000\n$
console.log('a\0b');
console.log('\0', 1);
console.error('c\0');
