// SPDX-License-Identifier: Apache-2.0

// Parts that are sent before there is a connection wait for it.
const assert = require('assert');
const http = require('http');
const events = require('http_events');
const { watch, story } = require('../../fixtures/http_events/watch');

const server = http.createServer((req, res) => {
  req.on('data', (b) => res.write(b));
  req.on('end', () => res.end());
}).listen(0, '127.0.0.1', () => {
  const id = watch({ url: `http://127.0.0.1:${server.address().port}/`, type: 'POST', data: 'a', last: false }, (list) => {
    assert.deepStrictEqual(story(list), ['data 200 "abc" last', 'closed 4']);
    server.close();
  });
  assert.strictEqual(events.send_data({ id, data: 'b', last: false }), 1);
  assert.strictEqual(events.send_data({ id, data: 'c' }), 1);
});
