// SPDX-License-Identifier: Apache-2.0
// exit: 7
// stderr: Error: second
process.on('uncaughtException', () => { throw new Error('second'); });
throw new Error('first');
