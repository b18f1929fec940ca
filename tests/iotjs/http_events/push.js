// SPDX-License-Identifier: Apache-2.0

// repeat_allowed: false: responses that the server sends later, by itself.
const assert = require('assert');
const events = require('http_events');
const { raw, watch, story, reply, throwing } = require('../../fixtures/http_events/watch');

let peer;
raw((socket, text) => {
  assert.ok(text.includes('\r\nConnection: keep-alive\r\n'));
  peer = socket;
  socket.write(reply('first'));
}, (url, server) => {
  const more = [() => peer.write('HTTP/1.1 201 Created\r\nContent-Length: 6\r\n\r\nsec'), () => peer.end(reply('third') + reply('fourth'))];
  watch({ url, repeat_allowed: false, keep_alive: true, caching: false, response_timeout: 60000 }, (list) => {
    assert.deepStrictEqual(story(list), ['data 200 "first" last', 'data 201 "sec"', 'data 201 "ond" last',
      'data 200 "third" last', 'data 200 "fourth" last', 'closed 5']);
    server.close();
  }, (ev, id) => {
    if (ev.event !== 'http_data_received') return;
    throwing(() => events.repeat_request({ id }), 'Error', 'ERR_HTTP_EVENTS_NO_REPEAT', 'repeat_allowed');
    if (!ev.last) peer.write('ond');
    else if (more.length) more.shift()();
  });
});
