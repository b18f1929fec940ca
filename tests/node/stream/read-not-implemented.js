// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

// Data is asked for, nobody waits for it, none comes, and there is no _read.
const r = new Readable();
const events = [];
r.on('error', (err) => events.push(err.code, err.message));
r.on('close', () => events.push('close'));
r.read();
process.on('exit', () => assert.deepStrictEqual(events, ['ERR_METHOD_NOT_IMPLEMENTED', 'The _read() method is not implemented', 'close']));
