// SPDX-License-Identifier: Apache-2.0
// Stacks of lowered code have the lines and columns of the file.
const assert = require('assert');

async function* lowered() {}


function outer() { return inner(); }
const inner = () => {
  return new Error('here');
};

const frames = outer().stack.split('\n').slice(1, 3).map((line) => line.trim().replace(/\(?\/.*\//, ''));
assert.deepStrictEqual(frames, ['at inner stack.js:10:10)', 'at outer stack.js:8:27)']);

try { null.x; } catch (e) { assert.match(e.stack, /stack\.js:16:12/); }
try { undefined(); } catch (e) { assert.match(e.stack, /stack\.js:17:7/); }
const o = { get 'é😀'() { return missing; } };
try { o['é😀']; } catch (e) { assert.match(e.stack, /stack\.js:18:34/); }

Error.prepareStackTrace = (e, sites) => sites;
const [site] = new Error().stack;
assert.deepStrictEqual([site.getLineNumber(), site.getColumnNumber(), site.getFileName()], [22, 16, __filename]);
