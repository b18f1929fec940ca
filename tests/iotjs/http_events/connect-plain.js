// SPDX-License-Identifier: Apache-2.0

// CONNECT without more to send is over with its answer; so is a refused one.
const assert = require('assert');
const { raw, watch, story } = require('../../fixtures/http_events/watch');

raw((socket, text) => {
  const [, target] = text.split(' ');
  socket.write(target === 'no:1' ? 'HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno' : `HTTP/1.1 200 ${target}\r\n\r\n`);
}, (url, server) => {
  watch({ url, type: 'CONNECT' }, (list) => {
    assert.deepStrictEqual(story(list), ['data 200 "" last', 'closed 4']);
    watch({ url: url + 'no:1', type: 'CONNECT', last: false }, (list) => {
      assert.deepStrictEqual(story(list), ['data 403 "no" last', 'closed 4']);
      server.close();
    });
  });
});
