// SPDX-License-Identifier: Apache-2.0

// At most 50 connections are kept open; one that closes makes room.
const assert = require('assert');
const http = require('http');
const events = require('http_events');
const { watch, throwing } = require('../../fixtures/http_events/watch');

const server = http.createServer((req, res) => res.end()).listen(0, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}/`;
  const ids = [];
  let answers = 0, closed = 0;
  const open = () => watch({ url, keep_alive: true }, () => { if (++closed === 51) server.close(); }, (ev, id) => {
    if (ev.event !== 'http_data_received') return;
    if (++answers === 50) full();
    if (answers === 51) [...ids.slice(1), id].forEach((id) => events.close_connection({ id }));
  });
  for (let i = 0; i < 50; i++) ids.push(open());
  const refused = () => throwing(() => events.request({ url, keep_alive: true }), 'Error', 'ERR_HTTP_EVENTS_TOO_MANY', '50');
  refused();
  const full = () => {
    refused();
    watch({ url }, () => {
      events.on('http_connection_closed', function once(ev) {
        if (ev.id === ids[0]) open();
      });
      events.close_connection({ id: ids[0] });
    });
  };
});
