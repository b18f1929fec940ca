// SPDX-License-Identifier: Apache-2.0

// Each method is sent as it is, with the length of its body.
const assert = require('assert');
const { raw, watch, reply } = require('../../fixtures/http_events/watch');

const types = ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'];
raw((socket, text) => socket.write(reply(text)), (url, server) => {
  let left = 2 * types.length;
  for (const type of types) {
    for (const data of [undefined, 'body']) {
      watch({ url: url + 'a?b=c', type, data }, (list) => {
        const text = list[0].data.toString();
        assert.ok(text.startsWith(type + ' /a?b=c HTTP/1.1\r\nHost: ' + url.slice(7, -1) + '\r\n'), text);
        const want = data ? '4' : ['POST', 'PUT', 'PATCH'].includes(type) ? '0' : undefined;
        const length = /content-length: (\d+)/i.exec(text);
        assert.strictEqual(length ? length[1] : undefined, want, text);
        assert.ok(text.endsWith('\r\n\r\n' + (data || '')), text);
        if (--left === 0) server.close();
      });
    }
  }
});
