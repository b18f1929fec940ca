// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^once x 2\n$
setTimeout(function(a, b) { console.log('once', a, b); }, 1, 'x', 2);
