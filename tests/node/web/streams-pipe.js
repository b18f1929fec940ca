// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

// A stream goes through a transform into a sink; the source is asked for more
// only when there is room.
const log = [];
let n = 0;
const source = new ReadableStream({
  pull(controller) {
    n++;
    log.push(`pull ${n}`);
    if (n > 3) controller.close();
    else controller.enqueue(n);
  },
  cancel() { log.push('cancel'); },
}, { highWaterMark: 0 });
const double = new TransformStream({
  transform(chunk, controller) { controller.enqueue(chunk * 2); },
  flush(controller) { controller.enqueue('last'); },
});
const sink = new WritableStream({
  async write(chunk) { log.push(`write ${chunk}`); },
  close() { log.push('close'); },
});

source.pipeThrough(double).pipeTo(sink).then((result) => {
  log.push(`done ${result}`);
});

process.on('exit', () => {
  assert.deepStrictEqual(log.filter((line) => !line.startsWith('pull')),
    ['write 2', 'write 4', 'write 6', 'write last', 'close', 'done undefined']);
  assert.deepStrictEqual(log.filter((line) => line.startsWith('pull')), ['pull 1', 'pull 2', 'pull 3', 'pull 4']);
  assert.strictEqual(source.locked, false);
  assert.strictEqual(sink.locked, false);
});
