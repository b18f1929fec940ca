// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^first\nsecond\nlonger\n$
// The shorter delay comes first, and equal ones in the order they were set.
// A machine that stands still between two calls makes the longer one end first:
// then they are set again.
var timers;
var before;
do {
  if (timers) timers.forEach(clearTimeout);
  before = process.hrtime();
  timers = [
    setTimeout(function() { console.log('longer'); }, 60),
    setTimeout(function() { console.log('first'); }, 20),
    setTimeout(function() { console.log('second'); }, 20),
  ];
  before = process.hrtime(before);
} while (before[0] > 0 || before[1] > 40e6);
