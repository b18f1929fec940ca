// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 1
// stderr: Error: frozen
Object.freeze(process);
throw new Error('frozen');
