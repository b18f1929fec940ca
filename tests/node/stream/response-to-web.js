// SPDX-License-Identifier: Apache-2.0
const assert = require('assert');
const http = require('http');
const { Writable } = require('stream');

// A response is a stream for Writable.toWeb, too.
const server = http.createServer(async (req, res) => {
  const writer = Writable.toWeb(res).getWriter();
  await writer.write(Buffer.from('one '));
  await writer.write(Buffer.from('two'));
  await writer.close();
}).listen(0, () => {
  http.get({ port: server.address().port, agent: false }, (res) => {
    let text = '';
    res.setEncoding('utf8').on('data', (data) => { text += data; });
    res.on('end', () => {
      assert.strictEqual(text, 'one two');
      server.close();
    });
  });
});
