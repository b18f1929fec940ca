// SPDX-License-Identifier: Apache-2.0

// A response before all of the body was sent ends the request.
const assert = require('assert');
const { raw, watch, story } = require('../../fixtures/http_events/watch');

raw((socket) => socket.write('HTTP/1.1 413 Too Large\r\nContent-Length: 3\r\n\r\nbig'), (url, server) => {
  watch({ url, type: 'POST', last: false, keep_alive: true }, (list) => {
    assert.deepStrictEqual(story(list), ['send 65536', 'data 413 "big" last', 'closed 4']);
    server.close();
  });
});
