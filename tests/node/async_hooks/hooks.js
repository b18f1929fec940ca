// SPDX-License-Identifier: Apache-2.0
'use strict';
// Hooks are told in order what begins, runs, ends and goes.
const assert = require('assert');
const { AsyncResource, createHook, executionAsyncId, executionAsyncResource, triggerAsyncId } = require('async_hooks');

const kinds = new Map([[1, 'script']]);
const log = [];
const hook = createHook({
  init(id, kind, trigger, resource) {
    kinds.set(id, kind);
    log.push(`init ${kind} by ${kinds.get(trigger)}`);
    assert.strictEqual(typeof resource, 'object');
  },
  before(id) { log.push(`before ${kinds.get(id)}`); },
  after(id) { log.push(`after ${kinds.get(id)}`); },
  destroy(id) { log.push(`destroy ${kinds.get(id)}`); },
}).enable();

const resource = new AsyncResource('Mine');
resource.runInAsyncScope(() => log.push(`in ${kinds.get(executionAsyncId())}`));
resource.emitDestroy();
setImmediate(function() {
  log.push(`in ${kinds.get(executionAsyncId())} by ${kinds.get(triggerAsyncId())}`);
  assert.strictEqual(typeof executionAsyncResource(), 'object');
  process.nextTick(() => {
    log.push(`in ${kinds.get(executionAsyncId())} by ${kinds.get(triggerAsyncId())}`);
    hook.disable();
    process.nextTick(() => log.push('not told'));
  });
});
process.on('exit', () => {
  const told = log.filter((entry) => !/PROMISE/.test(entry) && entry !== 'destroy Immediate');
  assert.deepStrictEqual(told, [
    'init Mine by script', 'before Mine', 'in Mine', 'after Mine', 'init Immediate by script', 'destroy Mine',
    'before Immediate', 'in Immediate by script', 'init TickObject by Immediate', 'after Immediate',
    'before TickObject', 'in TickObject by Immediate', 'not told',
  ]);
});
assert.throws(() => createHook({ init: 1 }), { code: 'ERR_ASYNC_CALLBACK', message: 'hook.init must be a function' });
