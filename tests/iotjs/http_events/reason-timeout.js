// SPDX-License-Identifier: Apache-2.0

// A server that stays silent: from the beginning, and in the middle of a body.
const assert = require('assert');
const { raw, watch, story } = require('../../fixtures/http_events/watch');

const texts = ['', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf'];
const next = () => {
  if (texts.length === 0) return;
  const text = texts.shift();
  let peer, over = false;
  raw((socket) => {
    peer = socket;
    if (over) socket.destroy();
    else if (text) socket.write(text);
  }, (url, server) => {
    const begin = Date.now();
    watch({ url, response_timeout: 50 }, (list) => {
      assert.deepStrictEqual(story(list), ['closed 6']);
      assert.strictEqual(list[0].reason.text, 'Timeout of response is reached');
      assert.ok(Date.now() - begin >= 49);
      over = true;
      if (peer) peer.destroy(); // else the request has not been read yet
      server.close(next);
    });
  });
};
next();
