// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// The port is 80 and the host localhost, unless said otherwise; hostname is
// another name of host. Nothing is connected: the options are looked at.
function ask(options, port, host) {
  const req = http.request({ ...options, createConnection: called((opts) => {
    assert.deepStrictEqual([opts.port, opts.host], [port, host]);
    throw new Error('no connection');
  }) });
  req.on('error', called((err) => assert.strictEqual(err.message, 'no connection')));
  req.end();
}
ask({}, 80, 'localhost');
ask({ host: 'a.example' }, 80, 'a.example');
ask({ hostname: 'b.example', port: 8080 }, 8080, 'b.example');
