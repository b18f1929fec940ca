// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { STATUS_CODES } = require('http_server');
const expected = {
  100: 'Continue', 101: 'Switching Protocols', 200: 'OK', 201: 'Created', 204: 'No Content', 206: 'Partial Content',
  301: 'Moved Permanently', 304: 'Not Modified', 400: 'Bad Request', 404: 'Not Found', 408: 'Request Timeout',
  413: 'Payload Too Large', 417: 'Expectation Failed', 500: 'Internal Server Error', 503: 'Service Unavailable',
  505: 'HTTP Version Not Supported',
};
for (const code of Object.keys(expected)) assert.strictEqual(STATUS_CODES[code], expected[code], code);
