// SPDX-License-Identifier: Apache-2.0

// CONNECT: a tunnel through a proxy, whose target is the path of the URL.
const assert = require('assert');
const events = require('http_events');
const { raw, watch, story } = require('../../fixtures/http_events/watch');

raw((socket, text, n) => {
  if (n === 1) {
    assert.ok(text.startsWith('CONNECT example.com:443 HTTP/1.1\r\n'), text);
    assert.ok(!/length|chunked/i.test(text), text);
    socket.write('HTTP/1.1 200 Established\r\n\r\n');
  } else if (text === 'ping') {
    socket.write('pong');
  } else {
    assert.strictEqual(text, 'bye');
    socket.end('gone');
  }
}, (url, server) => {
  watch({ url: url + 'example.com:443', type: 'CONNECT', last: false }, (list) => {
    assert.deepStrictEqual(story(list), ['data 200 ""', 'send 65536', 'send 65536', 'data 200 "pong"', 'data 200 "gone"', 'closed 5']);
    server.close();
  }, (ev, id) => {
    if (ev.event === 'http_data_send' && !ev.user_data) {
      if (events.get_connection_info({ id }).bytes_received < 40) sendOnce(id);
    } else if (String(ev.data) === 'pong') {
      events.send_data({ id, data: 'bye' });
    }
  });
  let sent = false;
  const sendOnce = (id) => {
    if (sent) return;
    sent = true;
    events.send_data({ id, data: 'ping', last: false });
  };
});
