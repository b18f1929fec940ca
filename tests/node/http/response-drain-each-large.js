// SPDX-License-Identifier: Apache-2.0

// Bytes from the highWaterMark on are too many also if the system takes them at
// once: write returns false until 'drain', which comes when the tick is over,
// in responses and in requests.

const assert = require('assert');
const http = require('http');

const large = Buffer.alloc(64 << 10);
const seen = [];

function fill(message, name) {
  let left = 3;
  const more = () => {
    if (left-- === 0) {
      message.end();
      return;
    }
    seen.push(`${name} ${message.write(large)} ${message.writableNeedDrain} ${message.write('x')}`);
  };
  message.on('drain', () => {
    seen.push(`${name} drain ${message.writableNeedDrain}`);
    more();
  });
  more();
  seen.push(`${name} returned`);
}

const server = http.createServer((req, res) => {
  let size = 0;
  req.on('data', (chunk) => { size += chunk.length; });
  req.on('end', () => {
    assert.strictEqual(size, 3 * (large.length + 1));
    fill(res, 'response');
  });
});
server.listen(0, '127.0.0.1', () => {
  const req = http.request({ port: server.address().port, method: 'POST', agent: false }, (res) => {
    let size = 0;
    res.on('data', (chunk) => { size += chunk.length; });
    res.on('end', () => {
      assert.strictEqual(size, 3 * (large.length + 1));
      const once = (name) => [`${name} false true false`, `${name} drain false`];
      const all = (name) => [`${name} false true false`, `${name} returned`, `${name} drain false`, ...once(name), ...once(name)];
      assert.deepStrictEqual(seen, [...all('request'), ...all('response')]);
      server.close();
    });
  });
  fill(req, 'request');
});
