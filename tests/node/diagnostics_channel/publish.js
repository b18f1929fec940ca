// SPDX-License-Identifier: Apache-2.0
'use strict';
// Subscribers get the message and the name, in the order of their subscription; a channel is one for each name.
const assert = require('assert');
const dc = require('diagnostics_channel');

const channel = dc.channel('mine');
assert.strictEqual(dc.channel('mine'), channel);
assert.ok(channel instanceof dc.Channel);
assert.strictEqual(channel.hasSubscribers, false);
channel.publish('nobody');

const seen = [];
const first = (message, name) => seen.push(['first', message, name]);
const second = (message) => seen.push(['second', message]);
dc.subscribe('mine', first);
channel.subscribe(second);
assert.ok(channel instanceof dc.Channel);
assert.ok(dc.hasSubscribers('mine'));
const message = {};
channel.publish(message);
assert.deepStrictEqual(seen, [['first', message, 'mine'], ['second', message]]);
assert.strictEqual(dc.unsubscribe('mine', first), true);
assert.strictEqual(channel.unsubscribe(first), false);
channel.publish(1);
assert.strictEqual(seen.length, 3);
assert.strictEqual(channel.unsubscribe(second), true);
assert.strictEqual(dc.hasSubscribers('mine'), false);

const symbol = Symbol('named');
assert.strictEqual(dc.channel(symbol).name, symbol);
assert.throws(() => dc.channel(5), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => channel.subscribe(5), { code: 'ERR_INVALID_ARG_TYPE' });
