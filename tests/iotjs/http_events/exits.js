// SPDX-License-Identifier: Apache-2.0

// A kept connection keeps the process alive, until the server closes it.
const assert = require('assert');
const { raw, watch, story, reply } = require('../../fixtures/http_events/watch');

raw((socket) => {
  socket.unref();
  socket.write(reply('x'));
  setTimeout(() => socket.destroy(), 50).unref();
}, (url, server) => {
  server.unref();
  watch({ url, keep_alive: true }, (list) => {
    assert.deepStrictEqual(story(list), ['data 200 "x" last', 'closed 5']);
  });
});
