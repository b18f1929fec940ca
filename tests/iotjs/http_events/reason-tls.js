// SPDX-License-Identifier: Apache-2.0

// A server that does not speak TLS.
const assert = require('assert');
const { raw, watch } = require('../../fixtures/http_events/watch');

raw((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), (url, server) => {
  watch({ url: url.replace('http:', 'https:') }, (list) => {
    server.close();
    assert.strictEqual(list.length, 1);
    assert.deepStrictEqual(list[0].reason, { code: 3, text: 'SSL Connection Error' });
  });
});
