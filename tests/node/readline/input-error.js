// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const readline = require('readline');
const { Readable } = require('stream');

// An error of the input is one of the interface, and of its iterator.
const failing = () => new Readable({ read() { this.destroy(new Error('cut')); } });
const seen = [];
readline.createInterface({ input: failing() }).on('error', (err) => seen.push('event ' + err.message));
(async () => {
  try {
    for await (const line of readline.createInterface({ input: failing() })) seen.push(line);
  } catch (err) {
    seen.push('iterator ' + err.message);
  }
})();
process.on('exit', () => assert.deepStrictEqual(seen.sort(), ['event cut', 'iterator cut']));
