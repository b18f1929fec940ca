// SPDX-License-Identifier: Apache-2.0

'use strict';

// console.assert and console.trace write to the error stream.

const assert = require('assert');
const { Console } = require('console');

const sink = () => ({
  lines: [], write(s) { this.lines.push(s); }, once() {}, removeListener() {}, listenerCount() { return 0; },
});
const [stdout, stderr] = [sink(), sink()];
const out = new Console({ stdout, stderr });

out.assert(true, 'not shown');
out.assert(false);
out.assert(0, 'value %d', 5);
assert.deepStrictEqual(stderr.lines, ['Assertion failed\n', 'Assertion failed: value 5\n']);

stderr.lines.length = 0;
function caller() { out.trace('here', 1); }
caller();
const [first, second] = stderr.lines[0].split('\n');
assert.strictEqual(first, 'Trace: here 1');
assert.match(second, /^    at caller \(.*assert-trace\.js:\d+:\d+\)$/);
assert.strictEqual(stdout.lines.length, 0);
