// SPDX-License-Identifier: Apache-2.0

// pino: levels, child loggers, serialisers, redaction, a destination file.
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const pino = require('pino');

const lines = [];
const log = pino({ level: 'debug', redact: ['password'], timestamp: pino.stdTimeFunctions.isoTime },
  { write: (s) => lines.push(JSON.parse(s)) });
log.child({ part: 'radio' }).warn({ password: 'x', n: 1 }, 'got %d of %s', 3, 'four');
log.trace('not written');
log.error(new TypeError('broken'));
assert.deepStrictEqual([lines[0].level, lines[0].part, lines[0].password, lines[0].msg], [40, 'radio', '[Redacted]', 'got 3 of four']);
assert.ok(!Number.isNaN(Date.parse(lines[0].time)));
assert.deepStrictEqual([lines.length, lines[1].err.type, lines[1].msg], [2, 'TypeError', 'broken']);
assert.match(lines[1].err.stack, /^TypeError: broken\n {4}at /);

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'pino-'));
const file = pino.destination({ dest: path.join(dir, 'log'), sync: true });
pino(file).info('to a file');
assert.strictEqual(JSON.parse(fs.readFileSync(path.join(dir, 'log'), 'utf8')).msg, 'to a file');
fs.rmSync(dir, { recursive: true });
console.log('ok');
