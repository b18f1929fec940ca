// SPDX-License-Identifier: Apache-2.0
// for await over an interface gives its lines.
const assert = require('assert');
const readline = require('readline');
const { PassThrough, Readable } = require('stream');

const log = [];

async function main() {
  for await (const line of readline.createInterface({ input: Readable.from(['one\ntw', 'o\r\n', 'last']) })) log.push(line);
  const input = new PassThrough();
  const rl = readline.createInterface({ input });
  setImmediate(() => input.write('a\nb\nc\n'));
  for await (const line of rl) {
    log.push(line);
    break;
  }
}

main();
process.on('exit', () => assert.deepStrictEqual(log, ['one', 'two', 'last', 'a']));
