// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 5
// stdout: ^exit 5\n$
// Nothing after the call runs: no statement, no finally, no tick, no timer.
process.on('exit', function(code) { console.log('exit', code); });
process.nextTick(function() { console.log('tick'); });
setTimeout(function() { console.log('timer'); }, 0);
Promise.resolve().then(function() { console.log('promise'); });
[1].forEach(function() {
  try { process.exit(5); } catch (e) { console.log('catch'); } finally { console.log('finally'); }
});
console.log('after');
