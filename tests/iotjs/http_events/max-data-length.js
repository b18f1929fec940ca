// SPDX-License-Identifier: Apache-2.0

// As much as max_data_length is taken; one byte more is a RangeError, of which
// nothing is sent.
const assert = require('assert');
const http = require('http');
const events = require('http_events');
const { watch, story, throwing } = require('../../fixtures/http_events/watch');

const server = http.createServer((req, res) => {
  let n = 0;
  req.on('data', (b) => { n += b.length; });
  req.on('end', () => res.end(String(n)));
}).listen(0, '127.0.0.1', () => {
  watch({ url: `http://127.0.0.1:${server.address().port}/`, type: 'POST', last: false }, (list) => {
    assert.deepStrictEqual(story(list), ['send 65536', 'data 200 "65536" last', 'closed 4']);
    server.close();
  }, (ev, id) => {
    if (ev.event !== 'http_data_send') return;
    const max = ev.max_data_length;
    const before = events.get_connection_info({ id }).bytes_sent;
    throwing(() => events.send_data({ id, data: Buffer.alloc(max + 1) }), 'RangeError', 'ERR_OUT_OF_RANGE', 'max_data_length');
    assert.strictEqual(events.get_connection_info({ id }).bytes_sent, before);
    assert.strictEqual(events.send_data({ id, data: Buffer.alloc(max) }), max);
  });
});
