// SPDX-License-Identifier: Apache-2.0

// Responses that are none, and bytes that nobody asked for.
const assert = require('assert');
const { raw, watch, story, reply } = require('../../fixtures/http_events/watch');

const cases = [
  ['SSH-2.0-server\r\n', []],
  ['HTTP/3.0 200 OK\r\n\r\n', []],
  ['HTTP/1.1 abc OK\r\n\r\n', []],
  ['HTTP/1.1 200 OK\r\nno colon\r\n\r\n', []],
  ['HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', []],
  ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', []],
  [reply('one') + reply('two'), ['data 200 "one" last']],
];
const next = () => {
  if (cases.length === 0) return;
  const [text, want] = cases.shift();
  let peer;
  raw((socket) => { peer = socket; socket.write(text); }, (url, server) => {
    watch({ url, keep_alive: true }, (list) => {
      assert.deepStrictEqual(story(list), [...want, 'closed 7'], text);
      assert.strictEqual(list[list.length - 1].reason.text, 'Unknown error');
      peer.destroy();
      server.close(next);
    });
  });
};
next();
