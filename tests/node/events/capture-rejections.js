// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const EventEmitter = require('events');
const seen = [];
const e = new EventEmitter({ captureRejections: true });
e.on('x', async () => { throw new Error('async'); });
e.on('error', (err) => seen.push(err.message));
e.emit('x');
class Own extends EventEmitter {
  [EventEmitter.captureRejectionSymbol](err, type, ...args) { seen.push(`${err.message} ${type} ${args}`); }
}
const own = new Own({ captureRejections: true });
own.on('y', () => Promise.reject(new Error('own')));
own.emit('y', 1, 2);
assert.strictEqual(EventEmitter.captureRejectionSymbol, Symbol.for('nodejs.rejection'));
process.on('exit', () => assert.deepStrictEqual(seen, ['async', 'own y 1,2']));
