// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

const { promisify } = require('util');
(async () => {
  const promise = promisify(cp.execFile)('echo', ['x']);
  assert(promise.child instanceof cp.ChildProcess);
  assert.deepStrictEqual(await promise, { stdout: 'x\n', stderr: '' });
  await assert.rejects(promisify(cp.exec)('echo some; exit 2'), { code: 2, stdout: 'some\n', stderr: '' });
})();
