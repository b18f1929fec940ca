// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

// Files without a size: those of the system, and pipes.
if (process.platform === 'linux') {
  assert.ok(fs.readFileSync('/proc/self/status', 'utf8').includes('Pid:'));
  assert.strictEqual(fs.statSync('/proc/self/status').size, 0);
  fs.readFile('/proc/self/stat', (err, data) => assert.ok(data.length > 20));
}
assert.strictEqual(fs.readFileSync(os.devNull).length, 0);
fs.writeFileSync(os.devNull, 'gone');

const fifo = at('fifo');
let got = '';
if (process.platform === 'linux' && makeFifo()) {
  fs.readFile(fifo, 'utf8', (err, data) => {
    assert.strictEqual(err, null);
    got = data;
  });
  fs.open(fifo, 'w', (err, fd) => {
    assert.strictEqual(err, null);
    fs.write(fd, 'through ', () => setTimeout(() => {
      fs.writeSync(fd, 'the pipe');
      fs.closeSync(fd);
    }, 20));
  });
  process.on('exit', () => assert.strictEqual(got, 'through the pipe'));
}

// makeFifo needs a program to make one: there may be none.
function makeFifo() {
  try {
    require('child_process').execFileSync('mkfifo', [fifo]);
  } catch (err) {
    return false;
  }
  return fs.statSync(fifo).isFIFO();
}
