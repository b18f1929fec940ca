// SPDX-License-Identifier: Apache-2.0
// exit: 42
// stderr: Error: x
process.on('exit', () => { process.exitCode = 42; });
throw new Error('x');
