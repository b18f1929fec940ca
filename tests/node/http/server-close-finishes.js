// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { exchange, called } = require('../../fixtures/http/raw');

// close lets what is being served finish, closes what is idle, and calls back
// when all is over.
let answered = false;
let answer;
const server = http.createServer((req, res) => {
  server.close(called(() => {
    assert.strictEqual(answered, true);
  }));
  answer = () => { res.end('done'); answered = true; };
});
server.listen(0, () => {
  const port = server.address().port;
  exchange(port, [], called((text) => {
    assert.strictEqual(text, '');
    assert.strictEqual(answered, false);
    answer();
  }));
  server.once('connection', () => exchange(port, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n', called((text) => {
    assert.ok(text.endsWith('done'), text);
  })));
});
