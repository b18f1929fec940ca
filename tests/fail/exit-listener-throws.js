// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: Error: in exit
process.on('exit', () => { throw new Error('in exit'); });
