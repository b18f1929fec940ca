// SPDX-License-Identifier: Apache-2.0

// Many requests over one connection, each sent when the one before has ended.
const assert = require('assert');
const http = require('http');
const events = require('http_events');
const { watch } = require('../../fixtures/http_events/watch');

const count = 200;
let connections = 0;
const server = http.createServer((req, res) => {
  let body = '';
  req.on('data', (b) => { body += b; });
  req.on('end', () => res.end(`${req.method} ${req.url} ${req.headers['x-n']} ${body}`));
});
server.on('connection', () => connections++);
server.listen(0, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}/0`;
  let n = 0;
  watch({ url, keep_alive: true, user_data: 0, headers: { 'X-N': '0' } }, (list) => {
    assert.strictEqual(connections, 1);
    const answers = list.slice(0, -1);
    assert.strictEqual(answers.length, count);
    answers.forEach((ev, i) => {
      assert.strictEqual(ev.user_data, i);
      assert.ok(ev.last);
      assert.strictEqual(ev.url.endsWith('/' + i), true);
      assert.strictEqual(String(ev.data), i % 2 ? `POST /${i} ${i} body${i}` : `GET /${i} ${i} `);
    });
    assert.strictEqual(list[count].reason.code, 4);
    server.close();
  }, (ev, id) => {
    if (ev.event !== 'http_data_received') return;
    if (++n === count) {
      setImmediate(() => events.close_connection({ id }));
      return;
    }
    const options = { id, url: new URL('/' + n, url).href, type: 'GET', user_data: n, headers: { 'X-N': n } };
    if (n % 2) Object.assign(options, { type: 'POST', data: 'body' + n });
    assert.strictEqual(events.repeat_request(options), true);
  });
});
