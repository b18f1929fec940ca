// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^timer 1\ntick 1\nnested tick\ntimer 2\n$
// The nested ticks do not wait for the next callback either, as they do in IoT.js.
setTimeout(function() {
  console.log('timer 1');
  process.nextTick(function() {
    console.log('tick 1');
    process.nextTick(function() { console.log('nested tick'); });
  });
}, 1);
setTimeout(function() { console.log('timer 2'); }, 1);
