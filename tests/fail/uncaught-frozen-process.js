// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: Error: after the frost
Object.freeze(process);
throw new Error('after the frost');
