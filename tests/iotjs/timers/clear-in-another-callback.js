// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^first\n$
// A timer that is due is still cleared by one that fires before it.
var second;
setTimeout(function() {
  console.log('first');
  clearTimeout(second);
}, 1);
second = setTimeout(function() { console.log('second'); }, 1);
