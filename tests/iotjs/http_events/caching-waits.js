// SPDX-License-Identifier: Apache-2.0

// A full buffer is delivered though nothing follows; less than that waits for
// the end. Without caching each portion comes as it arrives.
const assert = require('assert');
const { raw, watch, story } = require('../../fixtures/http_events/watch');

const run = (options, first, want, then) => {
  let peer;
  raw((socket) => {
    peer = socket;
    socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n' + first);
  }, (url, server) => {
    watch({ url, buffer_size: 4, ...options }, (list) => {
      assert.deepStrictEqual(story(list), want);
      server.close(then);
    }, (ev) => {
      if (ev.event === 'http_data_received' && !ev.last) peer.write('0\r\n\r\n');
    });
  });
};
run({}, '4\r\nabcd\r\n', ['data 200 "abcd"', 'data 200 "" last', 'closed 4'], () => {
  run({ caching: false }, '2\r\nab\r\n', ['data 200 "ab"', 'data 200 "" last', 'closed 4'], () => {
    run({ response_timeout: 50 }, '2\r\nab\r\n', ['closed 6'], () => {});
  });
});
