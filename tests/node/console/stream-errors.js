// SPDX-License-Identifier: Apache-2.0
// A console keeps the errors of its stream to itself, however they come; not a recursion without end.

'use strict';

const assert = require('assert');
const { Console } = require('console');
const { Writable } = require('stream');

let writes = 0;
const failing = [
  (chunk, encoding, callback) => { writes++; callback(new Error('at once')); },
  () => { writes++; throw new Error('thrown'); },
  (chunk, encoding, callback) => { writes++; process.nextTick(callback, new Error('next tick')); },
  (chunk, encoding, callback) => { writes++; setImmediate(callback, new Error('later')); },
];
for (const write of failing) {
  for (const method of ['log', 'warn', 'dir']) {
    const stream = new Writable({ write });
    new Console(stream, stream)[method]('text');
  }
}

// A listener of the script still hears of it.
const heard = [];
const stream = new Writable({ write(chunk, encoding, callback) { setImmediate(callback, new Error('heard')); } });
stream.on('error', (err) => heard.push(err.message));
new Console(stream).log('text');

// Many lines that wait for an error need no listener each.
process.on('warning', (w) => heard.push(w.name));
const corked = new Writable({ write: failing[0], writev(chunks, callback) { setImmediate(callback, new Error('all')); } });
corked.cork();
const many = new Console(corked);
for (let i = 0; i < 20; i++) many.log(i);
corked.uncork();

const endless = new Writable({ write: function write(...args) { return write(...args); } });
assert.throws(() => new Console(endless).log('text'), RangeError);

process.on('exit', () => {
  assert.strictEqual(writes, 12);
  assert.deepStrictEqual(heard, ['heard']);
});
