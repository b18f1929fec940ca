// SPDX-License-Identifier: Apache-2.0

// Wrong calls for a connection are errors that leave it as it was.
const assert = require('assert');
const http = require('http');
const events = require('http_events');
const { watch, story, throwing } = require('../../fixtures/http_events/watch');

const type = 'ERR_INVALID_ARG_TYPE', value = 'ERR_INVALID_ARG_VALUE';
for (const name of ['repeat_request', 'send_data', 'close_connection', 'get_connection_info']) {
  throwing(() => events[name](), 'TypeError', type, 'options');
  throwing(() => events[name]({}), 'TypeError', type, 'options.id');
  throwing(() => events[name]({ id: 1 }), 'TypeError', type, 'options.id');
  throwing(() => events[name]({ id: 'nobody', data: '' }), 'Error', 'ERR_HTTP_EVENTS_UNKNOWN_ID', 'nobody');
}
const server = http.createServer((req, res) => {
  let body = '';
  req.on('data', (b) => { body += b; });
  req.on('end', () => res.end(req.method + req.url + body));
}).listen(0, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}/`;
  const sending = (id) => {
    throwing(() => events.send_data({ id }), 'TypeError', type, 'options.data');
    throwing(() => events.send_data({ id, data: 5 }), 'TypeError', type, 'options.data');
    throwing(() => events.send_data({ id, data: 'x', last: 'no' }), 'TypeError', type, 'options.last');
    throwing(() => events.send_data({ id, data: 'abcd' }), 'RangeError', 'ERR_OUT_OF_RANGE', 'max_data_length');
    throwing(() => events.send_data({ id, data: 'ab' }), 'TypeError', value, 'options.last');
    throwing(() => events.repeat_request({ id }), 'Error', 'ERR_HTTP_EVENTS_BUSY', id);
    events.send_data({ id, data: 'abc' });
    throwing(() => events.send_data({ id, data: 'd' }), 'Error', 'ERR_HTTP_EVENTS_BODY_SENT', id);
  };
  let n = 0;
  const repeating = (id) => {
    throwing(() => events.send_data({ id, data: 'd' }), 'Error', 'ERR_HTTP_EVENTS_BODY_SENT', id);
    throwing(() => events.repeat_request({ id, url: 'https://127.0.0.1/' }), 'TypeError', value, 'options.url');
    throwing(() => events.repeat_request({ id, url: 'http://127.0.0.1:1/' }), 'TypeError', value, 'options.url');
    throwing(() => events.repeat_request({ id, type: 'BREW' }), 'TypeError', value, 'options.type');
    throwing(() => events.repeat_request({ id, headers: 1 }), 'TypeError', type, 'options.headers');
    throwing(() => events.repeat_request({ id, content_length: -1 }), 'TypeError', value, 'options.content_length');
    if (n++ === 0) events.repeat_request({ id, type: 'GET', url: '/again' });
    else events.close_connection({ id });
  };
  watch({ url, type: 'POST', keep_alive: true, last: false, content_length: 3 }, (list, id) => {
    assert.deepStrictEqual(story(list), ['send 3', 'data 200 "POST/abc" last', 'data 200 "GET/again" last', 'closed 4']);
    for (const name of ['repeat_request', 'send_data', 'close_connection']) {
      throwing(() => events[name]({ id, data: '' }), 'Error', 'ERR_HTTP_EVENTS_UNKNOWN_ID', id);
    }
    watch({ url }, () => server.close(), (ev, id) => {
      if (ev.event !== 'http_data_received') return;
      throwing(() => events.repeat_request({ id }), 'Error', 'ERR_HTTP_EVENTS_NO_REPEAT', 'keep_alive');
    });
  }, (ev, id) => {
    if (ev.event === 'http_data_send') sending(id);
    if (ev.event === 'http_data_received') repeating(id);
  });
});
