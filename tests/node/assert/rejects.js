// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const boom = async () => { throw new TypeError('boom'); };
const caught = (promise) => promise.then(() => assert.fail('did not reject'), (error) => error);
let done = false;
process.on('exit', () => assert.ok(done));

async function main() {
  assert.strictEqual(await assert.rejects(boom), undefined);
  await assert.rejects(boom(), { message: 'boom', name: 'TypeError' });
  await assert.rejects(boom, /boom/);
  await assert.rejects({ then: (_, reject) => reject(new RangeError('x')), catch() {} }, RangeError);
  await assert.doesNotReject(async () => 1);
  await assert.doesNotReject(Promise.resolve());

  let error = await caught(assert.rejects(Promise.resolve(1), TypeError, 'words'));
  assert.strictEqual(error.message, 'Missing expected rejection (TypeError): words');
  assert.strictEqual(error.operator, 'rejects');
  error = await caught(assert.doesNotReject(boom));
  assert.strictEqual(error.message, 'Got unwanted rejection.\nActual message: "boom"');
  error = await caught(assert.rejects(() => 1));
  assert.strictEqual(error.code, 'ERR_INVALID_RETURN_VALUE');
  assert.strictEqual(error.message,
    'Expected instance of Promise to be returned from the "promiseFn" function but got type number (1).');
  error = await caught(assert.rejects(5));
  assert.strictEqual(error.code, 'ERR_INVALID_ARG_TYPE');
  const sync = new Error('thrown by the function itself');
  assert.strictEqual(await caught(assert.rejects(() => { throw sync; })), sync);
  done = true;
}
main();
