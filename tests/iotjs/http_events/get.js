// SPDX-License-Identifier: Apache-2.0

// One request: the fields of its events and their order.
const assert = require('assert');
const http = require('http');
const events = require('http_events');

const server = http.createServer((req, res) => {
  assert.strictEqual(req.headers.connection, 'close');
  res.writeHead(201, [['X-Two', 'a'], ['X-Two', 'b'], ['Content-Length', '4']]);
  res.end('body');
}).listen(0, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}/path?q=1`;
  const seen = [];
  const userData = { any: 'thing' };
  for (const name of ['http_data_send', 'http_data_received', 'http_connection_closed']) {
    events.on(name, (ev) => {
      assert.strictEqual(seen[seen.length - 1], ev, 'the listener of the request hears of it first');
      assert.strictEqual(ev.event, name);
    });
  }
  const id = events.request({ url, user_data: userData }, (ev) => seen.push(ev));
  assert.strictEqual(typeof id, 'string');
  assert.strictEqual(seen.length, 0);
  events.on('http_connection_closed', () => server.close());
  process.on('exit', () => {
    assert.deepStrictEqual(seen.map((ev) => ev.event), ['http_data_received', 'http_connection_closed']);
    const [received, closed] = seen;
    assert.deepStrictEqual(Object.keys(received), ['event', 'id', 'url', 'user_data', 'code', 'headers', 'data', 'last']);
    assert.strictEqual(received.code, 201);
    assert.strictEqual(received.last, true);
    assert.ok(Buffer.isBuffer(received.data));
    assert.strictEqual(received.data.toString(), 'body');
    assert.deepStrictEqual(received.headers.filter((h) => h.key === 'X-Two'), [{ key: 'X-Two', value: 'a' }, { key: 'X-Two', value: 'b' }]);
    assert.deepStrictEqual(Object.keys(closed), ['event', 'id', 'url', 'user_data', 'reason']);
    assert.deepStrictEqual(closed.reason, { code: 4, text: 'Closed by client' });
    for (const ev of seen) {
      assert.strictEqual(ev.id, id);
      assert.strictEqual(ev.url, url);
      assert.strictEqual(ev.user_data, userData);
    }
  });
});
