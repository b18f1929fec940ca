// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: RangeError: Maximum call stack size exceeded
try { eval('['.repeat(2e6) + ']'.repeat(2e6)); } catch { console.log('cannot be caught'); }
