// SPDX-License-Identifier: Apache-2.0

// close_connection in each state of a connection.
const assert = require('assert');
const events = require('http_events');
const { raw, watch, story } = require('../../fixtures/http_events/watch');

const want = { code: 4, text: 'Closed by client' };
raw((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome'), (url, server) => {
  let left = 4;
  const done = (events) => (list) => {
    assert.deepStrictEqual(story(list), [...events, 'closed 4']);
    assert.deepStrictEqual(list[list.length - 1].reason, want);
    if (--left === 0) server.close();
  };
  const early = watch({ url }, done([]));
  assert.strictEqual(events.close_connection({ id: early }), true);
  const unresolved = watch({ url: 'http://no-such-host.invalid/' }, done([]));
  events.close_connection({ id: unresolved });
  watch({ url, last: false }, done(['send 65536']), (ev, id) => {
    if (ev.event === 'http_data_send') events.close_connection({ id });
  });
  watch({ url, caching: false }, done(['data 200 "some"']), (ev, id) => {
    if (ev.event === 'http_data_received') events.close_connection({ id });
  });
});
