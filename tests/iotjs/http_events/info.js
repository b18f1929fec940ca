// SPDX-License-Identifier: Apache-2.0

// get_connection_info in each state of a connection.
const assert = require('assert');
const events = require('http_events');
const { raw, watch, reply } = require('../../fixtures/http_events/watch');

let bytes = 0;
raw((socket, text) => { bytes = text.length; socket.write(reply('four')); }, (url, server) => {
  const begin = Date.now();
  const id = watch({ url, keep_alive: true, user_data: 7 }, (list, id) => {
    const info = events.get_connection_info({ id });
    assert.strictEqual(info.status, 'closed');
    assert.strictEqual(info.code, 200);
    assert.strictEqual(info.bytes_received, reply('four').length);
    server.close();
  }, (ev, id) => {
    const info = events.get_connection_info({ id });
    if (ev.event === 'http_connection_closed') {
      assert.strictEqual(info.status, 'closed');
      return;
    }
    const { created, ...rest } = info;
    assert.deepStrictEqual(rest, {
      id, url, status: 'open', keep_alive: true, bytes_sent: bytes, bytes_received: reply('four').length, user_data: 7, code: 200,
    });
    assert.ok(Number.isInteger(created) && created >= begin && created <= Date.now());
    events.close_connection({ id });
    assert.strictEqual(events.get_connection_info({ id }).status, 'closed');
  });
  const info = events.get_connection_info({ id });
  assert.strictEqual(info.status, 'connecting');
  assert.ok(!('code' in info));
});
