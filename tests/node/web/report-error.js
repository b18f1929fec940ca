// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

// Node.js does not have it.
if (typeof reportError === 'undefined') return;

const log = [];
process.on('uncaughtException', (err) => log.push(err));
assert.throws(() => reportError(), { code: 'ERR_MISSING_ARGS' });
const error = new Error('reported');
assert.strictEqual(reportError(error), undefined);
reportError('no error');
log.push('goes on');
process.on('exit', () => assert.deepStrictEqual(log, ['goes on', error, 'no error']));
