// SPDX-License-Identifier: Apache-2.0

// A kept connection that the server wants to close takes no more requests, and
// is closed by the server.
const assert = require('assert');
const events = require('http_events');
const { raw, watch, story, reply, throwing } = require('../../fixtures/http_events/watch');

raw((socket) => {
  socket.write(reply('bye', 'Connection: close'));
  setImmediate(() => socket.end());
}, (url, server) => {
  watch({ url, keep_alive: true }, (list) => {
    assert.deepStrictEqual(story(list), ['data 200 "bye" last', 'closed 5']);
    server.close();
  }, (ev, id) => {
    if (ev.event === 'http_data_received') throwing(() => events.repeat_request({ id }), 'Error', 'ERR_HTTP_EVENTS_CLOSED', id);
  });
});
