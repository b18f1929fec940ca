// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^script\ntick 1\ntick 2\nnested tick\ntimer\n$
// The ticks, also the nested ones, are done before the first timer.
setTimeout(function() { console.log('timer'); }, 1);
process.nextTick(function() {
  console.log('tick 1');
  process.nextTick(function() { console.log('nested tick'); });
});
process.nextTick(function() { console.log('tick 2'); });
console.log('script');
