// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

// Members refuse what is no event, and options that are none.
const getter = (ctor, name) => Object.getOwnPropertyDescriptor(ctor.prototype, name).get;
const invalidThis = (name) => ({ name: 'TypeError', code: 'ERR_INVALID_THIS', message: `Value of "this" must be of type ${name}` });

for (const name of ['type', 'target', 'currentTarget', 'bubbles', 'eventPhase', 'cancelBubble', 'timeStamp']) {
  assert.throws(() => getter(Event, name).call({}), invalidThis('Event'), name);
}
assert.throws(() => Event.prototype.preventDefault.call({}), invalidThis('Event'));
assert.throws(() => Event.prototype.composedPath.call(null), invalidThis('Event'));
assert.throws(() => getter(CustomEvent, 'detail').call(new Event('x')), invalidThis('CustomEvent'));
assert.throws(() => AbortSignal.prototype.throwIfAborted.call({}), invalidThis('AbortSignal'));
assert.throws(() => new EventTarget().dispatchEvent({ type: 'x' }), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => new EventTarget().addEventListener('x', () => {}, 1), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => new EventTarget().addEventListener(Symbol('x'), () => {}), { code: 'ERR_INVALID_ARG_VALUE' });
assert.strictEqual(Object.getOwnPropertyDescriptor(Event.prototype, 'isTrusted').configurable, false);
assert.strictEqual(EventTarget[Symbol.for('nodejs.event_target')], true);
assert.strictEqual(require('util').inspect(new (class Bus extends EventTarget {})()), 'Bus {}');
