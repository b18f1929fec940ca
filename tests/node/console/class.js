// SPDX-License-Identifier: Apache-2.0

'use strict';

// new Console writes to the streams it is given; its methods are bound.

const assert = require('assert');
const { Console } = console;

const sink = () => ({
  text: '', write(s) { this.text += s; }, once() {}, removeListener() {}, listenerCount() { return 0; },
});
const [one, two] = [sink(), sink()];
const { log, error } = new Console(one, two);
log('to %s', 'one');
error('to two');
assert.strictEqual(one.text, 'to one\n');
assert.strictEqual(two.text, 'to two\n');

const colored = sink();
new Console({ stdout: colored, colorMode: true }).log(5);
assert.strictEqual(colored.text, '\x1b[33m5\x1b[39m\n');

class Loud extends Console { log(...args) { super.log('LOUD', ...args); } }
const loud = sink();
new Loud(loud).log('x');
assert.strictEqual(loud.text, 'LOUD x\n');

assert.ok(console instanceof Console);
assert.ok(!({} instanceof Console));
assert.throws(() => new Console(), { name: 'TypeError', code: 'ERR_CONSOLE_WRITABLE_STREAM' });
assert.throws(() => new Console({ stdout: one, colorMode: 1 }), { code: 'ERR_INVALID_ARG_VALUE' });

const broken = { write() { throw new Error('broken'); }, once() {}, removeListener() {}, listenerCount() { return 0; } };
new Console(broken).log('x');
assert.throws(() => new Console({ stdout: broken, ignoreErrors: false }).log('x'), /broken/);
