// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const target = new EventTarget();
const seen = [];
const event = new Event('x', { cancelable: true });
const f = (e) => {
  seen.push(e === event, e.target === target, e.currentTarget === target, e.eventPhase);
  e.preventDefault();
};
target.addEventListener('x', f);
target.addEventListener('x', f);
target.addEventListener('x', { handleEvent() { seen.push('object'); } }, { once: true });
assert.strictEqual(target.dispatchEvent(event), false);
assert.deepStrictEqual(seen, [true, true, true, Event.AT_TARGET, 'object']);
assert.strictEqual(event.defaultPrevented, true);
assert.strictEqual(event.currentTarget, null);
target.addEventListener('y', (e) => e.stopImmediatePropagation());
target.addEventListener('y', () => assert.fail('called'));
assert.strictEqual(target.dispatchEvent(new Event('y')), true);
assert.strictEqual(new CustomEvent('z', { detail: 7 }).detail, 7);
assert.throws(() => new Event(), { code: 'ERR_MISSING_ARGS' });
assert.throws(() => target.dispatchEvent({}), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => EventTarget.prototype.addEventListener.call({}, 'x', f), { code: 'ERR_INVALID_THIS' });
