// SPDX-License-Identifier: Apache-2.0
'use strict';
// bind and intercept run a function in a domain; add gives it the errors of an emitter.
const assert = require('assert');
const domain = require('domain');
const { EventEmitter } = require('events');

const d = domain.createDomain();
const seen = [];
d.on('error', (err) => seen.push([err.message, err.domainThrown]));
assert.ok(d instanceof domain.Domain && d instanceof EventEmitter);
assert.strictEqual(d.run((a, b) => a + b, 1, 2), 3);
assert.strictEqual(d.bind(function(a) { return [this.x, a, process.domain === d]; }).call({ x: 1 }, 2).join(), '1,2,true');
assert.strictEqual(d.intercept((a) => a)(null, 5), 5);
d.intercept(() => assert.fail())(new Error('intercepted'));

const emitter = new EventEmitter();
d.add(emitter);
assert.deepStrictEqual(d.members, [emitter]);
emitter.on('x', () => assert.strictEqual(process.domain, d));
emitter.emit('x');
emitter.emit('error', new Error('emitted'));
d.remove(emitter);
assert.throws(() => emitter.emit('error', new Error('thrown')), /thrown/);
assert.deepStrictEqual(seen, [['intercepted', false], ['emitted', false]]);
