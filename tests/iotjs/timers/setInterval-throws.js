// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 1
// stderr: Error: of the interval
setInterval(function() { throw new Error('of the interval'); }, 1);
