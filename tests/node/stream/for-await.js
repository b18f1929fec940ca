// SPDX-License-Identifier: Apache-2.0
// for await over streams, and async generators as parts of pipelines.
const assert = require('assert');
const { Readable, PassThrough, Transform, Writable, pipeline } = require('stream');
const promises = require('stream/promises');

const log = [];
async function* numbers(n) {
  try {
    for (let i = 0; i < n; i++) yield i;
  } finally {
    log.push('generator ends');
  }
}
async function* doubled(source) { for await (const x of source) yield x * 2; }

async function main() {
  const seen = [];
  for await (const chunk of Readable.from(['a', 'b'])) seen.push(chunk);
  assert.deepStrictEqual(seen.splice(0), ['a', 'b']);

  for await (const n of Readable.from(numbers(3))) seen.push(n);
  assert.deepStrictEqual([seen.splice(0), log.splice(0)], [[0, 1, 2], ['generator ends']]);

  const early = Readable.from(numbers(100));
  for await (const n of early) { if (n === 2) break; }
  assert.strictEqual(early.destroyed, true);
  assert.deepStrictEqual(log.splice(0), ['generator ends']);

  const failing = new PassThrough();
  setImmediate(() => failing.destroy(new Error('destroyed')));
  await assert.rejects(async () => { for await (const x of failing); }, { message: 'destroyed' });

  const through = new PassThrough({ encoding: 'utf8' });
  through.write('x');
  through.end('y');
  let text = '';
  for await (const part of through) text += part;
  assert.strictEqual(text, 'xy');

  await promises.pipeline(numbers(3), doubled, async (source) => { for await (const x of source) seen.push(x); });
  assert.deepStrictEqual([seen.splice(0), log.splice(0)], [[0, 2, 4], ['generator ends']]);

  const upper = async function* (source) { for await (const x of source) yield String(x).toUpperCase(); };
  await promises.pipeline(Readable.from(['p', 'q']), upper, new Writable({ write(c, e, cb) { seen.push(String(c)); cb(); } }));
  assert.deepStrictEqual(seen.splice(0), ['P', 'Q']);

  assert.deepStrictEqual(await Readable.from([1, 2, 3]).map(async (x) => x + 1).toArray(), [2, 3, 4]);
  log.push('done');
}

main();
process.on('exit', () => assert.deepStrictEqual(log, ['done']));
