// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^once\n$
var i = setInterval(function() {
  console.log('once');
  clearTimeout(i);
}, 1);
