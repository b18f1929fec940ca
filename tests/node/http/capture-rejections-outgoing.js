// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const events = require('events');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

// A listener of a message that rejects destroys the message with its error.
events.captureRejections = true;
const server = http.createServer((req, res) => res.end()).listen(0, () => {
  const req = http.request({ port: server.address().port, method: 'POST' });
  req.on('socket', () => Promise.reject(new Error('boom')));
  req.on('response', () => {});
  req.on('error', called((err) => assert.strictEqual(err.message, 'boom')));
  req.on('close', called(() => server.close()));
});
