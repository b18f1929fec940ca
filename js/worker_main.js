// SPDX-License-Identifier: Apache-2.0
'use strict';
// worker_main: what a worker does before its script, and what becomes of an exception that nobody caught.

const { pack } = require('worker_error');

const own = binding.workerInfo(); // undefined in the main thread

// unsupported are the functions that would change the whole process.
const unsupported = ['abort', 'chdir', 'initgroups', 'setegid', 'seteuid', 'setgid', 'setgroups', 'setuid'];

function refuse(what) {
  throw binding.nodeError(TypeError, 'ERR_WORKER_UNSUPPORTED_OPERATION', `${what} is not supported in workers`);
}

function restrict() {
  for (const name of unsupported) {
    if (process[name] === undefined) continue;
    const disabled = () => refuse(`process.${name}()`);
    disabled.disabled = true;
    process[name] = disabled;
  }
  const { umask } = process;
  process.umask = (mask) => (mask === undefined ? umask() : refuse('Setting process.umask()'));
}

// begin is called in front of the script.
exports.begin = () => {
  restrict();
  binding.tell('online');
};

exports.fail = (thrown) => binding.tell('error', pack(thrown));

exports.own = own;
