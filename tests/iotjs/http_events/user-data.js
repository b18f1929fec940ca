// SPDX-License-Identifier: Apache-2.0

// user_data of every kind of value comes back as the same value.
const assert = require('assert');
const http = require('http');
const events = require('http_events');
const { watch } = require('../../fixtures/http_events/watch');

const values = [undefined, null, true, false, 0, -0, NaN, 1.5, 'text', '', 10n, Symbol('s'), {}, [], () => {}, new Map(), Buffer.from('b'),
  new Date(), /r/, new Error('e'), Promise.resolve(), new Proxy({}, {}), Object.freeze({ f: 1 })];
const server = http.createServer((req, res) => { req.resume(); req.on('end', () => res.end()); }).listen(0, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}/`;
  let left = values.length;
  for (const value of values) {
    const id = watch({ url, type: 'POST', last: false, user_data: value }, (list) => {
      assert.strictEqual(list.length, 3);
      for (const ev of list) assert.ok('user_data' in ev && Object.is(ev.user_data, value), String(ev.event));
      if (--left === 0) server.close();
    }, (ev, id) => { if (ev.event === 'http_data_send') events.send_data({ id, data: '' }); });
    assert.ok(Object.is(events.get_connection_info({ id }).user_data, value));
  }
});
