// SPDX-License-Identifier: Apache-2.0
// Assignments inside of with keep their variables while the function pauses.
const assert = require('assert');

const log = [];
const scope = { sum: 0 };

async function pausing() {
  with (scope) {
    var a;
    a = await 1;
    sum += await 2;
    { let b; b = (await 3) + a; log.push(b); }
  }
  return a;
}
function* yielding() {
  with (scope) { var a; a = yield 1; log.push(a); }
}
const arrow = async () => { with (scope) { let c; [c] = [await 5]; log.push(c); } };
const holder = { async method() { return (async () => { with (scope) { var d; d = await this; return d === this; } })(); } };

const g = yielding();
g.next();
g.next('sent');
(async () => {
  log.push(await pausing(), scope.sum);
  await arrow();
  log.push(await holder.method());
})();
process.on('exit', () => assert.deepStrictEqual(log, ['sent', 4, 1, 2, 5, true]));
