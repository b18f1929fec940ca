// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

// What tests do to see the output: replacing the method write.
const capture = (stream, run) => {
  const { write } = stream;
  const seen = [];
  stream.write = (chunk, encoding, cb) => {
    seen.push(String(chunk));
    const done = typeof encoding === 'function' ? encoding : cb;
    if (done) done();
    return true;
  };
  try {
    run();
  } finally {
    stream.write = write;
  }
  return seen.join('');
};

assert.strictEqual(process.stdout, process.stdout);
assert(process.stdout instanceof Writable);
assert.strictEqual(capture(process.stdout, () => {
  console.log('one');
  process.stdout.write('two\n');
  console.log({ three: 3 });
}), 'one\ntwo\n{ three: 3 }\n');
assert.strictEqual(capture(process.stderr, () => {
  console.error('e');
  console.warn('w');
}), 'e\nw\n');

// A corked stream keeps the console's lines behind what was written before.
const seen = [];
process.stdout._writev = (chunks, done) => {
  seen.push(...chunks.map((c) => String(c.chunk)));
  done();
};
process.stdout.cork();
process.stdout.write('first\n');
console.log('second');
assert.deepStrictEqual(seen, []);
process.stdout.uncork();
delete process.stdout._writev;
assert.deepStrictEqual(seen, ['first\n', 'second\n']);

for (const [name, fd] of [['stdin', 0], ['stdout', 1], ['stderr', 2]]) {
  const { get, set, enumerable, configurable } = Object.getOwnPropertyDescriptor(process, name);
  assert.deepStrictEqual([typeof get, set, enumerable, configurable], ['function', undefined, true, true]);
  assert.strictEqual(process[name].fd, fd);
}
