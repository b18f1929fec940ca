// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^outer\ninner\n$
setTimeout(function() {
  console.log('outer');
  setTimeout(function() { console.log('inner'); }, 1);
}, 1);
