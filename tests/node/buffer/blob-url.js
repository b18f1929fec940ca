// SPDX-License-Identifier: Apache-2.0

// URL.createObjectURL, buffer.resolveObjectURL and URL.revokeObjectURL.

'use strict';

const assert = require('assert');
const { Blob, resolveObjectURL } = require('buffer');

const id = URL.createObjectURL(new Blob(['hello'], { type: 'text/plain' }));
assert.match(id, /^blob:nodedata:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
assert.notStrictEqual(URL.createObjectURL(new Blob([])), id);

const blob = resolveObjectURL(id);
assert.ok(blob instanceof Blob);
assert.strictEqual(blob.type, 'text/plain');
let text;
blob.text().then((t) => { text = t; });
process.on('exit', () => assert.strictEqual(text, 'hello'));

URL.revokeObjectURL(id);
assert.strictEqual(resolveObjectURL(id), undefined);
for (const other of [1, null, {}, 'x', 'blob:nodedata:']) {
  assert.strictEqual(resolveObjectURL(other), undefined);
  URL.revokeObjectURL(other);
}
assert.throws(() => URL.createObjectURL({}), {
  code: 'ERR_INVALID_ARG_TYPE', message: 'The "obj" argument must be an instance of Blob. Received an instance of Object',
});
assert.throws(() => URL.revokeObjectURL(), { code: 'ERR_MISSING_ARGS' });
