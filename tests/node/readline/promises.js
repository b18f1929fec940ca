// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const readline = require('readline');
const promises = require('readline/promises');
const { PassThrough } = require('stream');

(async () => {
  assert.strictEqual(readline.promises, promises);
  const input = new PassThrough();
  const output = new PassThrough();
  const rl = promises.createInterface({ input, output });
  assert(rl instanceof promises.Interface);
  const answer = rl.question('who? ');
  input.write('me\n');
  assert.strictEqual(await answer, 'me');
  assert.strictEqual(String(output.read()), 'who? ');

  const controller = new AbortController();
  const aborted = rl.question('when? ', { signal: controller.signal });
  controller.abort();
  await assert.rejects(aborted, { name: 'AbortError', code: 'ABORT_ERR', message: 'The operation was aborted' });
  await assert.rejects(rl.question('x', { signal: controller.signal }), { code: 'ABORT_ERR' });
  rl.close();
  await assert.rejects(rl.question('x'), { code: 'ERR_USE_AFTER_CLOSE' });

  const screen = new promises.Readline(output);
  output.read();
  await screen.cursorTo(1, 2).moveCursor(-1, 2).clearLine(0).clearScreenDown().commit();
  assert.strictEqual(String(output.read()), '\x1b[3;2H\x1b[1D\x1b[2B\x1b[2K\x1b[0J');
  screen.clearLine(1).rollback();
  await screen.commit();
  assert.strictEqual(output.read(), null);
  new promises.Readline(output, { autoCommit: true }).clearLine(-1);
  await new Promise(setImmediate);
  assert.strictEqual(String(output.read()), '\x1b[1K');

  assert.throws(() => new promises.Readline(1), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => new promises.Readline(output, { autoCommit: 1 }), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => screen.cursorTo('x'), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => screen.cursorTo(1.5), { code: 'ERR_OUT_OF_RANGE' });
  assert.throws(() => screen.clearLine(2), { code: 'ERR_OUT_OF_RANGE' });
})();
