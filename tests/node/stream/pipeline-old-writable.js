// SPDX-License-Identifier: Apache-2.0

// A writable that is an emitter and no more has 'error' and 'close' when the
// pipeline fails, and is not told twice.

'use strict';
const assert = require('assert');
const { EventEmitter } = require('events');
const { Readable, pipeline } = require('stream');

const events = [];
const old = Object.assign(new EventEmitter(), { write: () => true, end() { events.push('end'); } });
old.on('error', (err) => events.push(`error ${err.message}`));
old.on('close', () => events.push('close'));

async function* source() {
  yield 'one';
  throw new Error('stop');
}

pipeline(Readable.from(source()), old, (err) => events.push(`done ${err.message}`));

process.on('exit', () => assert.deepStrictEqual(events.sort(), ['close', 'done stop', 'error stop']));
