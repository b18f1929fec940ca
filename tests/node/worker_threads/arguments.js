// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const wt = require('worker_threads');

const fails = (fn, code, message) => assert.throws(fn, { code, message });
fails(() => new wt.Worker('x'), 'ERR_WORKER_PATH', /must be an absolute path or a relative path starting with/);
fails(() => new wt.Worker(1), 'ERR_INVALID_ARG_TYPE', /"filename" argument must be of type string or an instance of URL/);
fails(() => new wt.Worker('', { eval: true, argv: 1 }), 'ERR_INVALID_ARG_TYPE', /"options.argv" property/);
fails(() => new wt.Worker('', { eval: true, execArgv: 1 }), 'ERR_INVALID_ARG_TYPE', /"options.execArgv" property/);
fails(() => new wt.Worker('', { eval: true, env: 1 }), 'ERR_INVALID_ARG_TYPE', /worker_threads.SHARE_ENV/);
fails(() => new wt.Worker('', { eval: true, name: 1 }), 'ERR_INVALID_ARG_TYPE', /"options.name" property/);
fails(() => new wt.Worker('', { eval: true, execArgv: ['--foo'] }), 'ERR_WORKER_INVALID_EXEC_ARGV',
  'Initiated Worker with invalid execArgv flags: --foo');
assert.throws(() => new wt.Worker('', { eval: true, workerData: () => {} }), { name: 'DataCloneError', code: 25 });
fails(() => wt.receiveMessageOnPort({}), 'ERR_INVALID_ARG_TYPE', 'The "port" argument must be a MessagePort instance');
assert.strictEqual(wt.isMainThread, true);
assert.strictEqual(wt.workerData, null);
assert.deepStrictEqual(wt.resourceLimits, {});
