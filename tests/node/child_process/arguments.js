// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

const fails = (fn, code, message) => assert.throws(fn, { code, message });
fails(() => cp.spawn(1), 'ERR_INVALID_ARG_TYPE', 'The "file" argument must be of type string. Received type number (1)');
fails(() => cp.spawn(''), 'ERR_INVALID_ARG_VALUE', "The argument 'file' cannot be empty. Received ''");
fails(() => cp.spawn('x', 'y'), 'ERR_INVALID_ARG_TYPE', /"args" argument must be of type object/);
fails(() => cp.spawn('x\0'), 'ERR_INVALID_ARG_VALUE', /without null bytes/);
fails(() => cp.spawn('x', { shell: 1 }), 'ERR_INVALID_ARG_TYPE', /"options.shell" property must be one of type boolean or string/);
fails(() => cp.spawn('x', { stdio: 'y' }), 'ERR_INVALID_ARG_VALUE', "The argument 'stdio' is invalid. Received 'y'");
fails(() => cp.spawn('x', { stdio: ['ipc', 'ipc'] }), 'ERR_IPC_ONE_PIPE', 'Child process can have only one IPC pipe');
fails(() => cp.spawn('x', { killSignal: 'SIGX' }), 'ERR_UNKNOWN_SIGNAL', 'Unknown signal: SIGX');
fails(() => cp.spawn('x', { timeout: -1 }), 'ERR_OUT_OF_RANGE', /"timeout" is out of range/);
fails(() => cp.spawnSync('x', { stdio: ['ipc'] }), 'ERR_IPC_SYNC_FORK', 'IPC cannot be used with synchronous forks');
fails(() => cp.fork('x', { stdio: ['pipe'] }), 'ERR_CHILD_PROCESS_IPC_REQUIRED', /missing value 'ipc'/);
fails(() => cp.exec('x', { maxBuffer: -1 }), 'ERR_OUT_OF_RANGE', /must be a positive number/);
assert.deepStrictEqual(Object.keys(cp), ['_forkChild', 'ChildProcess', 'exec', 'execFile', 'execFileSync', 'execSync',
  'fork', 'spawn', 'spawnSync']);
