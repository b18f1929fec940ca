// SPDX-License-Identifier: Apache-2.0

// ws: text, binary, ping, fragments of 1 MB, compression, the codes of a close.
'use strict';
const assert = require('assert');
const { once } = require('events');
const WebSocket = require('ws');

async function main() {
  const wss = new WebSocket.WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: true });
  wss.on('connection', (ws) => ws.on('message', (data, isBinary) => ws.send(data, { binary: isBinary })));
  await once(wss, 'listening');
  const ws = new WebSocket(`ws://127.0.0.1:${wss.address().port}`);
  await once(ws, 'open');
  assert.strictEqual(ws.extensions, 'permessage-deflate');
  for (const data of ['hello', 'x'.repeat(1 << 20), Buffer.from([0, 1, 255])]) {
    ws.send(data);
    const [got, isBinary] = await once(ws, 'message');
    assert.strictEqual(isBinary, typeof data !== 'string');
    assert.ok(got.equals(Buffer.from(data)));
  }
  ws.ping('p');
  assert.strictEqual(String((await once(ws, 'pong'))[0]), 'p');
  ws.close(1000, 'bye');
  const [code, reason] = await once(ws, 'close');
  assert.deepStrictEqual([code, String(reason)], [1000, 'bye']);
  wss.close();
  console.log('ok');
}
main();
