// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const http = require('http');

// A body larger than the buffers that is only resumed, or read late, has its
// end: on the server and on the client.
const sizes = [0, 1, 16384, 65536, 100000, 3000000];
let served = 0;
let answered = 0;

const server = http.createServer((req, res) => {
  const finish = () => {
    served++;
    res.end(Buffer.alloc(Number(req.url.slice(1))));
  };
  req.on('end', finish);
  req.resume();
}).listen(0, '127.0.0.1', () => next());

function next() {
  const size = sizes[answered / 2 | 0];
  if (size === undefined) {
    server.close();
    return;
  }
  const late = answered % 2 === 1;
  const req = http.request({ port: server.address().port, host: '127.0.0.1', method: 'POST', path: `/${size}` }, (res) => {
    res.on('end', () => {
      answered++;
      next();
    });
    if (late) setImmediate(() => setImmediate(() => res.resume()));
    else res.resume();
  });
  req.end(Buffer.alloc(size));
}

process.on('exit', () => assert.deepStrictEqual([served, answered], [12, 12]));
