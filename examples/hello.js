// SPDX-License-Identifier: Apache-2.0
// stdout: ^reading 1: \d+(\.\d+)? MB free\n(.*\n)*written to .*readings\.csv \(3 lines\)\n$

// Takes three readings of the free memory, a few milliseconds apart, keeps
// them in a file and shows what it wrote: timers, os, fs and path together.
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-hello-'));
const file = path.join(dir, 'readings.csv');
let count = 0;

const timer = setInterval(() => {
  const free = Math.round(os.freemem() / 1e5) / 10;
  count += 1;
  console.log(`reading ${count}: ${free} MB free`);
  fs.appendFileSync(file, `${new Date().toISOString()},${free}\n`);
  if (count === 3) {
    clearInterval(timer);
    report();
  }
}, 5);

async function report() {
  const text = await fs.promises.readFile(file, 'utf8');
  console.log(text.trimEnd());
  console.log(`written to ${file} (${text.trimEnd().split('\n').length} lines)`);
  await fs.promises.rm(dir, { recursive: true });
}
