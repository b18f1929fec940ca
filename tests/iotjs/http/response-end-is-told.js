// SPDX-License-Identifier: Apache-2.0
// Node.js has no event end of a response.

const assert = require('assert');
const http = require('http');
const { serve, get, called } = require('../../fixtures/http/raw');

// The order of what a response says of itself. 'end' is IoT.js's: there is no
// more data to be sent.
const seen = [];
const server = http.createServer(called((req, res) => {
  for (const name of ['prefinish', 'end', 'finish', 'close']) {
    res.on(name, called(() => {
      seen.push(name);
      assert.strictEqual(res.writableEnded, name !== 'prefinish' ? true : res.writableEnded);
    }));
  }
  res.write('a');
  assert.deepStrictEqual(seen, []);
  res.end('b');
  assert.deepStrictEqual(seen, ['prefinish', 'end']);
}));
serve(server, get('/'), called(() => assert.deepStrictEqual(seen, ['prefinish', 'end', 'finish', 'close'])));
