// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const file = at('file');
fs.writeFileSync(file, 'x'.repeat(1000));
const aborted = { name: 'AbortError', code: 'ABORT_ERR', message: 'The operation was aborted' };
const reason = new Error('why');

let done = 0;
fs.readFile(file, { signal: AbortSignal.abort(reason) }, (err, data) => {
  assert.deepStrictEqual([err.name, err.code, err.cause, data], ['AbortError', 'ABORT_ERR', reason, undefined]);
  done++;
});
const controller = new AbortController();
fs.writeFile(at('late'), Buffer.alloc(1 << 20), { signal: controller.signal }, (err) => {
  assert.strictEqual(err.name, 'AbortError');
  done++;
});
controller.abort();
(async () => {
  await assert.rejects(fs.promises.readFile(file, { signal: AbortSignal.abort(reason) }), aborted);
  await assert.rejects(fs.promises.writeFile(file, 'y', { signal: AbortSignal.abort(reason) }), aborted);
  assert.strictEqual(fs.statSync(file).size, 1000);
  const unused = new AbortController();
  assert.strictEqual((await fs.promises.readFile(file, { signal: unused.signal })).length, 1000);
  unused.abort();
  done++;
})();
assert.throws(() => fs.readFile(file, { signal: 5 }, () => {}), {
  code: 'ERR_INVALID_ARG_TYPE', message: 'The "options.signal" property must be an instance of AbortSignal. Received type number (5)',
});
process.on('exit', () => assert.strictEqual(done, 3));
