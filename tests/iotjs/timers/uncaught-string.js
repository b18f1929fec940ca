// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 1
// stderr: error
setTimeout(function() { throw 'error'; }, 1);
