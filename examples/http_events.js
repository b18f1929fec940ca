// SPDX-License-Identifier: Apache-2.0
// stdout: ^the cloud got 3 readings: 20,21,22\nanother \d+ bytes of firmware\n(.*\n)*firmware 1\.1: 200 KB\nclosed: Closed by client\n$

// A hub sends readings to a cloud as the connection asks for them, and then
// fetches new firmware over the same connection, in portions. The cloud is a
// server of this script.
const http = require('http');
const http_events = require('http_events');

const cloud = http.createServer((req, res) => {
  if (req.url === '/firmware') {
    res.setHeader('X-Version', '1.1');
    res.end(Buffer.alloc(200 * 1024));
    return;
  }
  let text = '';
  req.on('data', (b) => { text += b; });
  req.on('end', () => res.end(text.trim().split('\n').join()));
});

cloud.listen(0, '127.0.0.1', () => {
  const readings = [20, 21, 22];
  let firmware = 0;

  const id = http_events.request({
    url: `http://127.0.0.1:${cloud.address().port}/readings`,
    type: 'POST',
    content_type: 'text/plain',
    last: false,
    keep_alive: true,
    user_data: 'readings',
  });

  http_events.on('http_data_send', () => {
    const data = readings.shift() + '\n';
    http_events.send_data({ id, data, last: readings.length === 0 });
  });

  http_events.on('http_data_received', (ev) => {
    if (ev.user_data === 'readings') {
      console.log(`the cloud got ${String(ev.data).split(',').length} readings: ${ev.data}`);
      http_events.repeat_request({ id, type: 'GET', url: '/firmware', user_data: 'firmware' });
      return;
    }
    firmware += ev.data.length;
    console.log(`another ${ev.data.length} bytes of firmware`);
    if (ev.last) {
      const version = ev.headers.find((h) => h.key === 'X-Version').value;
      console.log(`firmware ${version}: ${firmware / 1024} KB`);
      http_events.close_connection({ id });
    }
  });

  http_events.on('http_connection_closed', (ev) => {
    console.log('closed: ' + ev.reason.text);
    cloud.close();
  });
});
