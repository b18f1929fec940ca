// SPDX-License-Identifier: Apache-2.0
'use strict';
// A tracing channel tells how calls that return, throw, reject and call back go.
const assert = require('assert');
const dc = require('diagnostics_channel');

const tracing = dc.tracingChannel('mine');
assert.strictEqual(tracing.start, dc.channel('tracing:mine:start'));
assert.strictEqual(tracing.traceSync(Math.max, {}, null, 1, 2), 2);

let log = [];
const handlers = {};
for (const event of ['start', 'end', 'asyncStart', 'asyncEnd', 'error']) handlers[event] = ({ id }) => log.push(`${event} ${id}`);
tracing.subscribe(handlers);
const logged = (...list) => {
  assert.deepStrictEqual(log, list);
  log = [];
};

const context = { id: 1 };
assert.strictEqual(tracing.traceSync((a) => a, context, null, 'result'), 'result');
assert.strictEqual(context.result, 'result');
logged('start 1', 'end 1');
assert.throws(() => tracing.traceSync(() => { throw new RangeError('x'); }, { id: 2 }), RangeError);
logged('start 2', 'error 2', 'end 2');

(async () => {
  assert.strictEqual(await tracing.tracePromise(async () => 5, { id: 3 }), 5);
  logged('start 3', 'end 3', 'asyncStart 3', 'asyncEnd 3');
  await assert.rejects(tracing.tracePromise(async () => { throw new TypeError('x'); }, { id: 4 }), TypeError);
  logged('start 4', 'end 4', 'error 4', 'asyncStart 4', 'asyncEnd 4');
  await new Promise((resolve) => {
    tracing.traceCallback((cb) => setImmediate(cb, null, 7), -1, { id: 5 }, null, (error, value) => {
      assert.strictEqual(value, 7);
      logged('start 5', 'end 5', 'asyncStart 5');
      resolve();
    });
  });
  logged('asyncEnd 5');
  assert.strictEqual(tracing.unsubscribe(handlers), true);
  assert.strictEqual(tracing.unsubscribe(handlers), false);
  assert.throws(() => dc.tracingChannel({ start: 1 }), { code: 'ERR_INVALID_ARG_TYPE' });
})();
