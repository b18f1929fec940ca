// SPDX-License-Identifier: Apache-2.0

// What came before a cut is delivered without caching, and is not the last.
const assert = require('assert');
const { raw, watch, story } = require('../../fixtures/http_events/watch');

raw((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf'), (url, server) => {
  watch({ url, caching: false }, (list) => {
    server.close();
    assert.deepStrictEqual(story(list), ['data 200 "half"', 'closed 5']);
  });
});
