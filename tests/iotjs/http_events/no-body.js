// SPDX-License-Identifier: Apache-2.0

// Responses that end with the empty line: to HEAD, 204, 304; an informational
// one is not the answer.
const assert = require('assert');
const { raw, watch, story } = require('../../fixtures/http_events/watch');

const cases = [
  ['HEAD', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n', 'data 200 "" last'],
  ['HEAD', 'HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n', 'data 200 "" last'],
  ['GET', 'HTTP/1.1 204 No Content\r\n\r\n', 'data 204 "" last'],
  ['DELETE', 'HTTP/1.1 304 Not Modified\r\nContent-Length: 10\r\n\r\n', 'data 304 "" last'],
  ['OPTIONS', 'HTTP/1.1 103 Early Hints\r\nA: b\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok', 'data 200 "ok" last'],
];
const next = () => {
  if (cases.length === 0) return;
  const [type, text, want] = cases.shift();
  raw((socket, head) => {
    assert.ok(head.startsWith(type + ' / HTTP/1.1\r\n'), head);
    assert.ok(!/content-length/i.test(head), head);
    socket.write(text);
  }, (url, server) => {
    watch({ url, type }, (list) => {
      assert.deepStrictEqual(story(list), [want, 'closed 4']);
      server.close(next);
    });
  });
};
next();
