// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const readline = require('readline');
const { EventEmitter } = require('events');
const { PassThrough } = require('stream');
const { promisify } = require('util');

const input = new PassThrough();
const output = new PassThrough();
const seen = [];
const rl = readline.createInterface({ input, output, prompt: '? ' });
assert(rl instanceof readline.Interface && rl instanceof EventEmitter);
assert.deepStrictEqual([rl.terminal, rl.line, rl.crlfDelay, rl.historySize, rl.getPrompt()], [false, '', 100, 30, '? ']);
for (const name of ['line', 'pause', 'resume', 'close']) rl.on(name, (v) => seen.push(v === undefined ? name : v));

rl.prompt();
rl.setPrompt('>> ');
rl.prompt();
assert.strictEqual(String(output.read()), '? >> ');

rl.question('name? ', (answer) => seen.push(`hello ${answer}`));
assert.strictEqual(rl.getPrompt(), 'name? ');
rl.write('bob\nnext\n');
assert.strictEqual(rl.getPrompt(), '>> ');
assert.strictEqual(String(output.read()), 'name? ');

assert.strictEqual(rl.pause(), rl);
assert.strictEqual(rl.pause(), undefined);
assert.strictEqual(input.isPaused(), true);
rl.write('typed\n');

const controller = new AbortController();
rl.question('never? ', { signal: controller.signal }, () => assert.fail('an aborted question was answered'));
controller.abort();

(async () => {
  const answer = promisify(rl.question).bind(rl)('P? ');
  rl.write('yes\n');
  assert.strictEqual(await answer, 'yes');
  const aborted = new AbortController();
  const failed = promisify(rl.question).bind(rl)('Q? ', { signal: aborted.signal });
  aborted.abort();
  await assert.rejects(failed, { name: 'AbortError', code: 'ABORT_ERR' });

  rl.close();
  rl.close();
  assert.strictEqual(rl.closed, true);
  assert.throws(() => rl.question('x', () => {}), { code: 'ERR_USE_AFTER_CLOSE', message: 'readline was closed' });
  assert.deepStrictEqual(seen, ['hello bob', 'next', 'pause', 'resume', 'typed', 'pause', 'close']);
  assert.strictEqual(input.listenerCount('data'), 0);
})();

const stop = new AbortController();
const other = readline.createInterface({ input: new PassThrough(), signal: stop.signal });
other.on('close', () => { other.wasClosed = true; });
stop.abort();
assert.strictEqual(other.wasClosed, true);

for (const [options, code] of [
  [{ completer: 1 }, 'ERR_INVALID_ARG_VALUE'], [{ history: 1 }, 'ERR_INVALID_ARG_TYPE'], [{ historySize: -1 }, 'ERR_OUT_OF_RANGE'],
  [{ tabSize: 0 }, 'ERR_OUT_OF_RANGE'], [{ signal: 1 }, 'ERR_INVALID_ARG_TYPE'], [{ historySize: 'a' }, 'ERR_INVALID_ARG_TYPE'],
]) {
  assert.throws(() => readline.createInterface({ input: new PassThrough(), ...options }), { code });
}
