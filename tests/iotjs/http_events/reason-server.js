// SPDX-License-Identifier: Apache-2.0

// A server that closes: before it answers, in the middle of a body of each
// kind, and at the end of a body that ends with the connection.
const assert = require('assert');
const { raw, watch, story } = require('../../fixtures/http_events/watch');

const cases = [
  ['', []],
  ['HTTP/1.1 2', []],
  ['HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf', []],
  ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n', []],
  ['HTTP/1.1 200 OK\r\n\r\nall', ['data 200 "all" last']],
  ['HTTP/1.1 200 OK\r\n\r\n', ['data 200 "" last']],
];

const next = () => {
  if (cases.length === 0) return;
  const [text, want] = cases.shift();
  raw((socket) => socket.end(text), (url, server) => {
    watch({ url }, (list) => {
      assert.deepStrictEqual(story(list), [...want, 'closed 5'], text);
      assert.strictEqual(list[list.length - 1].reason.text, 'Closed by server');
      server.close(next);
    });
  });
};
next();
