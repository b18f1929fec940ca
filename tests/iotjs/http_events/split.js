// SPDX-License-Identifier: Apache-2.0

// However a response is cut into pieces, what is told of it is the same.
const assert = require('assert');
const { raw, watch, story } = require('../../fixtures/http_events/watch');

const text = 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nA: b\r\n\r\n3\r\nabc\r\n5;x=y\r\ndefgh\r\n0\r\nT: u\r\n\r\n';
const next = (size) => {
  if (size > 9) return;
  raw((socket) => {
    socket.setNoDelay(true);
    let at = 0;
    const write = () => {
      if (at >= text.length) return;
      socket.write(text.slice(at, at += size), () => setImmediate(write));
    };
    write();
  }, (url, server) => {
    watch({ url, buffer_size: 7 }, (list) => {
      assert.deepStrictEqual(story(list).slice(-2), ['data 200 "h" last', 'closed 4']);
      assert.strictEqual(story(list)[0], 'data 200 "abcdefg"');
      assert.deepStrictEqual(list[0].headers, [{ key: 'Transfer-Encoding', value: 'chunked' }, { key: 'A', value: 'b' }]);
      server.close(() => next(size + 4));
    });
  });
};
next(1);
