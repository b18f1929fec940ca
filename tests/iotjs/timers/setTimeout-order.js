// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^first\nsecond\nlonger\n$
// The shorter delay comes first, and equal ones in the order they were set.
setTimeout(function() { console.log('longer'); }, 60);
setTimeout(function() { console.log('first'); }, 20);
setTimeout(function() { console.log('second'); }, 20);
