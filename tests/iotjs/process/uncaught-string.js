// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// exit: 1
// stderr: ^(.*\n)*plain text\n
throw 'plain text';
