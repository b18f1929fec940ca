// SPDX-License-Identifier: Apache-2.0

// A body that is sent in parts as it is asked for, in chunks and counted.
const assert = require('assert');
const http = require('http');
const events = require('http_events');
const { watch, story } = require('../../fixtures/http_events/watch');

const server = http.createServer((req, res) => {
  let body = '';
  req.on('data', (b) => { body += b; });
  req.on('end', () => res.end(JSON.stringify([req.method, req.headers['transfer-encoding'], req.headers['content-length'], req.headers['content-type'], body])));
}).listen(0, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}/`;
  const parts = () => {
    const list = ['two', Buffer.from('three'), new Uint8Array([102, 111, 117, 114])];
    return (ev, id) => {
      if (ev.event !== 'http_data_send') return;
      const data = list.shift();
      assert.strictEqual(events.send_data({ id, data, last: list.length === 0 }), data.length);
    };
  };
  const common = { url, type: 'POST', content_type: 'text/plain', data: 'one', last: false };
  watch(common, (list) => {
    const answer = JSON.stringify(['POST', 'chunked', undefined, 'text/plain', 'onetwothreefour']);
    assert.deepStrictEqual(story(list), ['send 65536', 'send 65536', 'send 65536', `data 200 ${JSON.stringify(answer)} last`, 'closed 4']);
    watch({ ...common, content_length: 15 }, (list) => {
      const answer = JSON.stringify(['POST', undefined, '15', 'text/plain', 'onetwothreefour']);
      assert.deepStrictEqual(story(list), ['send 12', 'send 9', 'send 4', `data 200 ${JSON.stringify(answer)} last`, 'closed 4']);
      server.close();
    }, parts());
  }, parts());
});
