// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^tick x\ntick x\ntick x\n$
var left = 3;
var interval = setInterval(function(a) {
  console.log('tick', a);
  if (--left === 0) clearInterval(interval);
}, 1, 'x');
