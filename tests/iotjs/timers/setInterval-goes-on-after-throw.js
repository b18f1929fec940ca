// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^call 1\ncaught\ncall 2\n$
// In IoT.js an interval whose callback throws is over, also if a listener takes the error.
var calls = 0;
process.on('uncaughtException', function() { console.log('caught'); });
var i = setInterval(function() {
  console.log('call', ++calls);
  if (calls === 2) {
    clearInterval(i);
    return;
  }
  throw new Error('once');
}, 1);
