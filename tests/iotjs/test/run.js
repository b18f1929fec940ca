// SPDX-License-Identifier: Apache-2.0
// stdout: ^$
// Node.js does not look at all options of run().
'use strict';
const assert = require('assert');
const path = require('path');
const { run } = require('node:test');

assert.throws(() => run(null), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => run({ files: 'x' }), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => run({ testNamePatterns: [1] }), { code: 'ERR_INVALID_ARG_TYPE' });

function collect(options) {
  return new Promise((resolve, reject) => {
    const seen = [];
    const stream = run(options);
    const emitted = [];
    stream.on('test:fail', (data) => emitted.push(data.details.error));
    stream.on('data', ({ type, data }) => seen.push([type.slice(5), data.name ?? data.message ?? data.count, data.testNumber ?? 0].join(' ')));
    stream.on('error', reject);
    stream.on('end', () => resolve({ seen, emitted }));
  });
}

async function main() {
  const file = path.join(__dirname, '../../fixtures/test/results.js');
  const { seen, emitted } = await collect({ files: [file] });
  assert.deepStrictEqual(seen.slice(0, 5), ['enqueue good 0', 'dequeue good 0', 'start good 0', 'complete good 1', 'pass good 1']);
  assert.deepStrictEqual(seen.filter((line) => !/duration_ms|^(enqueue|dequeue|complete) /.test(line)), [
    'start good 0', 'pass good 1', 'diagnostic a note 0', 'start bad 0', 'fail bad 2', 'start skipped 0', 'pass skipped 3',
    'start suite 0', 'start inner 0', 'pass inner 1', 'plan 1 0', 'pass suite 4', 'stdout from the file\n 0', 'plan 4 0',
    ...['tests 4', 'suites 1', 'pass 2', 'fail 1', 'cancelled 0', 'skipped 1', 'todo 0'].map((text) => `diagnostic ${text} 0`),
  ]);
  assert.strictEqual(emitted.length, 1);
  assert.strictEqual(emitted[0].code, 'ERR_TEST_FAILURE');
  assert.strictEqual(emitted[0].cause.name, 'TypeError');
  assert.match(emitted[0].cause.stack, /^TypeError: no\n {4}at .*results\.js:7:\d+/);

  const some = await collect({ files: [file], testNamePatterns: /^good$/ });
  assert.deepStrictEqual(some.seen.slice(2, 5), ['start good 0', 'complete good 1', 'pass good 1']);
  assert.strictEqual(some.emitted.length, 0);
}
main().catch((err) => { console.error(err); process.exitCode = 1; });
