// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

// A status that is none is shown as util.format shows it.
const res = new http.ServerResponse({ method: 'GET', httpVersionMajor: 1, httpVersionMinor: 1 });
for (const [status, shown] of [[{}, '{}'], [[], '[]'], ['x', 'x'], [undefined, 'undefined'], [99.5, '99.5'], [1000, '1000']]) {
  assert.throws(() => res.writeHead(status), { code: 'ERR_HTTP_INVALID_STATUS_CODE', message: 'Invalid status code: ' + shown });
}
