// SPDX-License-Identifier: Apache-2.0

// A response that was paused does not end before it is resumed, body or not.

'use strict';

const assert = require('assert');
const http = require('http');

let resumed = false;
let ended = false;
const server = http.createServer((req, res) => res.end()).listen(0, () => {
  http.get({ port: server.address().port, agent: false }, (res) => {
    res.pause();
    res.on('end', () => {
      assert.ok(resumed);
      ended = true;
      server.close();
    });
    setImmediate(() => setImmediate(() => {
      resumed = true;
      res.resume();
    }));
  });
});

process.on('exit', () => assert.ok(ended));
