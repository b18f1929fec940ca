// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^script\ntick\npromise\ntimer\n$
// A reaction does not wait for the timers, as it does in IoT.js: no script can want that.
setTimeout(function() { console.log('timer'); }, 1);
Promise.resolve().then(function() { console.log('promise'); });
process.nextTick(function() { console.log('tick'); });
console.log('script');
