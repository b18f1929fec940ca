// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// stdout: ^100%\n50% %x %\n$
// A text alone is a format, too.
console.log('100%%');
console.log('50%% %x %');
