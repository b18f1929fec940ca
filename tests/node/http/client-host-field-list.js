// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

for (const name of ['host', 'Host']) {
  assert.throws(() => http.request({ port: 1, headers: { [name]: ['a'] } }), {
    code: 'ERR_INVALID_ARG_TYPE',
    message: 'The "options.headers.host" property must be of type string. Received an instance of Array',
  });
}
