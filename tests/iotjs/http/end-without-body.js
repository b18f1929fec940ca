// SPDX-License-Identifier: Apache-2.0

// A message without a body has its 'end', also if nobody reads it. One that was
// paused has not.

'use strict';

const assert = require('assert');
const http = require('http');

let ends = 0;
const server = http.createServer((req, res) => {
  req.on('end', () => {
    ends++;
    res.end();
  });
});

server.listen(0, () => {
  const { port } = server.address();
  http.request({ port, method: 'HEAD' }, (res) => {
    res.on('end', () => {
      ends++;
      server.close();
    });
  }).end();
});

process.on('exit', () => assert.strictEqual(ends, 2));
