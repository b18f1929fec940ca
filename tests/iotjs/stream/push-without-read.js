// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const { Duplex, Readable, Writable } = require('stream');

// IoT.js's streams have no _read: whoever makes one calls push, at once or when there is something.
const heard = [];
const flowing = new Readable();
flowing.on('data', (chunk) => heard.push(`flowing ${chunk}`));
flowing.on('end', () => heard.push('flowing end'));
setTimeout(() => {
  flowing.push('later');
  flowing.push(null);
}, 1);

const listened = new Duplex();
listened.on('readable', () => heard.push(`readable ${listened.read()}`));
listened.push('now');

const piped = new Readable();
const dest = new Writable();
dest._write = (chunk, callback, onwrite) => {
  heard.push(`piped ${chunk}`);
  onwrite();
};
dest._readyToWrite();
piped.pipe(dest);
piped.push('through');

const asked = new Readable();
assert.strictEqual(asked.read(), null);
asked.push('message');
assert.strictEqual(asked.read().toString(), 'message');

new Readable().resume();
process.on('exit', () => assert.deepStrictEqual(heard.sort(), ['flowing end', 'flowing later', 'piped through', 'readable now']));
