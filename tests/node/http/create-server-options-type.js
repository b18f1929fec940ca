// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

for (const options of ['text', 42, true, []]) {
  assert.throws(() => http.createServer(options), { code: 'ERR_INVALID_ARG_TYPE' }, String(options));
}
for (const options of [null, undefined, {}]) assert.ok(http.createServer(options));
