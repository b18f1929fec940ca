// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: TypeError: Array\.prototype\.slice is not a function
process.on('exit', () => {});
setTimeout(() => { Array.prototype.slice += 'B'; }, 1);
