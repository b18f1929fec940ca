// SPDX-License-Identifier: Apache-2.0

'use strict';

// Counters and timers have labels.

const assert = require('assert');
const { Console } = require('console');

let lines = [];
const stream = { write(s) { lines.push(s); }, once() {}, removeListener() {}, listenerCount() { return 0; } };
const out = new Console(stream);

out.count();
out.count('x');
out.count();
out.countReset();
out.count();
assert.deepStrictEqual(lines, ['default: 1\n', 'x: 1\n', 'default: 2\n', 'default: 1\n']);

lines = [];
out.time('t');
out.timeLog('t', 'more');
out.timeEnd('t');
assert.match(lines[0], /^t: [\d.]+m?s more\n$/);
assert.match(lines[1], /^t: [\d.]+m?s\n$/);

const warnings = [];
process.on('warning', (w) => warnings.push(w.message));
out.timeEnd('t');
out.countReset('none');
process.on('exit', () => {
  assert.deepStrictEqual(warnings, ["No such label 't' for console.timeEnd()", "Count for 'none' does not exist"]);
});
