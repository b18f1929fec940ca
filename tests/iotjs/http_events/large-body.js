// SPDX-License-Identifier: Apache-2.0

// Parts of the largest size, more than a kernel's buffers hold, arrive whole.
const assert = require('assert');
const http = require('http');
const events = require('http_events');
const { watch } = require('../../fixtures/http_events/watch');

const count = 100;
const server = http.createServer((req, res) => {
  let sum = 0, n = 0;
  req.on('data', (b) => { n += b.length; for (let i = 0; i < b.length; i += 1024) sum += b[i]; });
  req.on('end', () => res.end(String(n)));
}).listen(0, '127.0.0.1', () => {
  let sent = 0;
  watch({ url: `http://127.0.0.1:${server.address().port}/`, type: 'PUT', last: false }, (list) => {
    assert.strictEqual(list.filter((ev) => ev.event === 'http_data_send').length, count);
    assert.strictEqual(String(list[list.length - 2].data), String(count * 65536));
    server.close();
  }, (ev, id) => {
    if (ev.event === 'http_data_send') events.send_data({ id, data: Buffer.alloc(ev.max_data_length, sent), last: ++sent === count });
  });
});
