// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { exchange, called } = require('../../fixtures/http/raw');

// close lets what is being served finish, closes what has had its answer, and
// calls back when all is over.
let answered = false;
let answer;
const request = (path) => 'GET ' + path + ' HTTP/1.1\r\nHost: x\r\n\r\n';
const server = http.createServer((req, res) => {
  if (req.url === '/quick') return res.end('quick');
  answer = () => { res.end('done'); answered = true; };
  return server.close(called(() => {
    assert.strictEqual(answered, true);
  }));
});
server.listen(0, () => {
  const port = server.address().port;
  exchange(port, request('/quick'), called((text) => {
    assert.ok(text.endsWith('quick'), text);
    assert.strictEqual(answered, false);
    answer();
  })).once('data', () => exchange(port, request('/'), called((text) => {
    assert.ok(text.endsWith('done'), text);
  })));
});
