// SPDX-License-Identifier: Apache-2.0

// A repeated request keeps what is not given, and can have a body in parts.
const assert = require('assert');
const http = require('http');
const events = require('http_events');
const { watch, story } = require('../../fixtures/http_events/watch');

const server = http.createServer((req, res) => {
  let body = '';
  req.on('data', (b) => { body += b; });
  req.on('end', () => res.end(`${req.method} ${req.url} ${req.headers['x-n']} ${req.headers['content-type']} ${body}`));
}).listen(0, '127.0.0.1', () => {
  let n = 0;
  watch({
    url: `http://127.0.0.1:${server.address().port}/p`, type: 'PUT', keep_alive: true, data: 'one', content_type: 'a/b',
    headers: [{ key: 'X-N', value: 'n' }], user_data: 'u',
  }, (list) => {
    assert.deepStrictEqual(story(list), ['data 200 "PUT /p n a/b one" last', 'send 65536', 'data 200 "PUT /p n a/b two" last', 'closed 4']);
    assert.ok(list.every((ev) => ev.user_data === 'u'));
    server.close();
  }, (ev, id) => {
    if (ev.event === 'http_data_send') events.send_data({ id, data: 'two' });
    if (ev.event !== 'http_data_received') return;
    if (n++ === 0) events.repeat_request({ id, last: false });
    else events.close_connection({ id });
  });
});
