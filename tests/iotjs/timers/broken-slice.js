// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 1
// stderr: TypeError
// What a script breaks in a timer is the script's failure, not silence.
setTimeout(function() {
  Array.prototype.slice = 'text';
  [].slice();
}, 1);
