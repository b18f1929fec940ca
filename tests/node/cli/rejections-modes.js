// SPDX-License-Identifier: Apache-2.0
'use strict';
// --unhandled-rejections says what a rejection without a handler does.
const assert = require('assert');
const { spawnSync } = require('child_process');

const code = `
  process.on('unhandledRejection', (reason) => console.log('event', reason));
  process.on('exit', (code) => console.log('exit', code));
  Promise.reject(5);
`;

function run(mode, text) {
  const child = spawnSync(process.execPath, [`--unhandled-rejections=${mode}`, '-e', text], { encoding: 'utf8' });
  return { status: child.status, stdout: child.stdout, warnings: child.stderr.split('UnhandledPromiseRejectionWarning: ').length - 1 };
}

assert.deepStrictEqual(run('throw', code), { status: 0, stdout: 'event 5\nexit 0\n', warnings: 0 });
assert.deepStrictEqual(run('none', code), { status: 0, stdout: 'event 5\nexit 0\n', warnings: 0 });
assert.deepStrictEqual(run('warn', code), { status: 0, stdout: 'event 5\nexit 0\n', warnings: 2 });
assert.deepStrictEqual(run('strict', code), { status: 1, stdout: 'exit 1\n', warnings: 0 });
assert.deepStrictEqual(run('warn-with-error-code', code), { status: 0, stdout: 'event 5\nexit 0\n', warnings: 0 });

const alone = 'Promise.reject(new Error("alone"))';
assert.deepStrictEqual(run('throw', alone), { status: 1, stdout: '', warnings: 0 });
assert.deepStrictEqual(run('none', alone), { status: 0, stdout: '', warnings: 0 });
assert.deepStrictEqual(run('warn', alone), { status: 0, stdout: '', warnings: 2 });
assert.deepStrictEqual(run('warn-with-error-code', alone), { status: 1, stdout: '', warnings: 2 });

// In strict mode the exception comes first, and the event if that was caught.
const caught = 'process.on("uncaughtException", (e, origin) => console.log(e, origin));' + code;
assert.match(run('strict', caught).stdout, /"5"[^]* unhandledRejection\nevent 5\nexit 0\n$/);

assert.strictEqual(run('other', alone).status, 9);
