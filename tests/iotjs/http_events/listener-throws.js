// SPDX-License-Identifier: Apache-2.0

// An exception of one listener keeps no event from another one.
const assert = require('assert');
const http = require('http');
const events = require('http_events');

const thrown = [];
process.on('uncaughtException', (err) => thrown.push(err.message));
const server = http.createServer((req, res) => res.end('x')).listen(0, '127.0.0.1', () => {
  const heard = [];
  events.on('http_data_received', () => heard.push('data'));
  events.on('http_connection_closed', () => { heard.push('closed'); server.close(); });
  events.request({ url: `http://127.0.0.1:${server.address().port}/` }, (ev) => { throw new Error(ev.event); });
  process.on('exit', () => {
    assert.deepStrictEqual(heard, ['data', 'closed']);
    assert.deepStrictEqual(thrown, ['http_data_received', 'http_connection_closed']);
  });
});
