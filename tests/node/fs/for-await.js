// SPDX-License-Identifier: Apache-2.0
// for await over a file: its stream, its lines, and a folder.
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-for-await-'));
const file = path.join(dir, 'lines.txt');
fs.writeFileSync(file, 'first\nsecond\n');
const log = [];

async function main() {
  let text = '';
  for await (const chunk of fs.createReadStream(file, { encoding: 'utf8', highWaterMark: 4 })) text += chunk;
  log.push(text);
  const handle = await fs.promises.open(file);
  for await (const line of handle.readLines()) log.push(line);
  for await (const entry of await fs.promises.opendir(dir)) log.push(entry.name);
}

main().finally(() => fs.rmSync(dir, { recursive: true }));
process.on('exit', () => assert.deepStrictEqual(log, ['first\nsecond\n', 'first', 'second', 'lines.txt']));
