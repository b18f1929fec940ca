// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { record } = require('../../fixtures/http/client');

// What is wrong in the options is thrown; what is wrong with the connection is
// an 'error'.
const refused = (options, code) => assert.throws(() => http.request(options), { code });
refused({ path: '/a b' }, 'ERR_UNESCAPED_CHARACTERS');
refused({ path: '/a\nb' }, 'ERR_UNESCAPED_CHARACTERS');
refused('https://localhost/', 'ERR_INVALID_PROTOCOL');
refused('nowhere', 'ERR_INVALID_URL');
refused({ agent: 1 }, 'ERR_INVALID_ARG_TYPE');
refused({ host: 1 }, 'ERR_INVALID_ARG_TYPE');
refused({ method: 1 }, 'ERR_INVALID_ARG_TYPE');
refused({ method: 'a b' }, 'ERR_INVALID_HTTP_TOKEN');
refused({ timeout: 'x' }, 'ERR_INVALID_ARG_TYPE');
refused({ headers: { 'a b': 1 } }, 'ERR_INVALID_HTTP_TOKEN');
refused({ headers: { a: 'b\r\nc: d' } }, 'ERR_INVALID_CHAR');
refused({ insecureHTTPParser: 1 }, 'ERR_INVALID_ARG_TYPE');

record({ host: '127.0.0.1', port: 1, agent: false }).then(({ seen }) => {
  assert.deepStrictEqual(seen, ['socket', 'error ECONNREFUSED connect ECONNREFUSED 127.0.0.1:1', 'close']);
});
