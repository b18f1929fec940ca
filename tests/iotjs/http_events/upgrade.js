// SPDX-License-Identifier: Apache-2.0

// 101 Switching Protocols: what follows belongs to the script.
const assert = require('assert');
const events = require('http_events');
const { raw, watch, story } = require('../../fixtures/http_events/watch');

raw((socket, text, n) => {
  if (n === 1) {
    assert.ok(text.includes('\r\nConnection: Upgrade\r\n') && text.includes('\r\nUpgrade: echo\r\n'), text);
    socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\nhello');
  } else {
    socket.end(text);
  }
}, (url, server) => {
  watch({ url, content_length: 0, last: false, headers: { Connection: 'Upgrade', Upgrade: 'echo' } }, (list) => {
    assert.deepStrictEqual(story(list).filter((s) => !s.startsWith('send')), ['data 101 ""', 'data 101 "hello"', 'data 101 "bye"', 'closed 5']);
    server.close();
  }, (ev, id) => {
    if (ev.event === 'http_data_received' && String(ev.data) === 'hello') events.send_data({ id, data: 'bye' });
  });
});
