// SPDX-License-Identifier: Apache-2.0
'use strict';
// What a callback throws goes to the domain in which it was started, and the program goes on.
const assert = require('assert');
const domain = require('domain');
const fs = require('fs');

const outer = domain.create();
const seen = [];
outer.on('error', (err) => {
  seen.push(err.message);
  assert.strictEqual(err.domain, outer);
  assert.strictEqual(err.domainThrown, true);
  assert.ok(!process.domain);
});
outer.run(() => {
  assert.strictEqual(process.domain, outer);
  setTimeout(() => { throw new Error('timer'); }, 1);
  process.nextTick(() => { throw new Error('tick'); });
  fs.readFile('/does/not/exist', () => { throw new Error('fs'); });
});
assert.ok(!process.domain);
setImmediate(() => outer.run(() => { throw new Error('sync'); }));
process.on('exit', () => assert.deepStrictEqual(seen.sort(), ['fs', 'sync', 'tick', 'timer']));
