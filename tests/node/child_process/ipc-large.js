// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { fork } = require('child_process');

// A program that sends what the kernel does not take at once, and then has nothing more to do, ends when it has gone.
const size = 3 << 20;

if (process.argv[2] === 'json') {
  process.send('é'.repeat(size));
} else if (process.argv[2] === 'advanced') {
  process.send(new Uint8Array(size).fill(7));
} else {
  for (const serialization of ['json', 'advanced']) {
    let got;
    const child = fork(__filename, [serialization], { serialization });
    child.on('message', (message) => { got = message; });
    child.on('close', (code) => {
      assert.strictEqual(code, 0);
      assert.strictEqual(got.length, size);
      assert.ok(serialization === 'json' ? got === 'é'.repeat(size) : got.every((b) => b === 7));
    });
  }
}
