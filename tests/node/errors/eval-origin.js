// SPDX-License-Identifier: Apache-2.0
'use strict';
// Frames of code that eval and Function were given say where that was.
const assert = require('assert');

const here = __filename.replace(/[.\\]/g, '\\$&');
assert.match(eval('new Error("x")').stack, new RegExp(`^Error: x\n    at eval \\(eval at <anonymous> \\(${here}:7:\\d+\\), <anonymous>:1:1\\)`));
assert.match(new Function('return new Error("x")')().stack, new RegExp(`^Error: x\n    at eval \\(eval at <anonymous> \\(${here}:8:\\d+\\), <anonymous>:3:8\\)`));
function evaluates() { return eval('(function inside() { return new Error("x"); })()'); }
assert.match(evaluates().stack, /^Error: x\n {4}at inside \(eval at evaluates \(.*\), <anonymous>:1:\d+\)/);

Error.prepareStackTrace = (err, sites) => sites;
const [site, caller] = eval('new Error("x")').stack;
assert.strictEqual(site.isEval(), true);
assert.match(site.getEvalOrigin(), /^eval at <anonymous> \(.*:13:\d+\)$/);
assert.strictEqual(site.getFileName(), undefined);
assert.strictEqual(caller.isEval(), false);
assert.strictEqual(caller.getEvalOrigin(), undefined);
