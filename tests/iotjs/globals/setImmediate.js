// SPDX-License-Identifier: Apache-2.0
// modes: both
// stdout: ^script\nimmediate\n$
setImmediate(function() { console.log('immediate'); });
console.log('script');
