// SPDX-License-Identifier: Apache-2.0

// mqtt against aedes: subscribe with a wildcard, publish at each QoS, retain, unsubscribe.
'use strict';
const assert = require('assert');
const net = require('net');
const { once } = require('events');
const mqtt = require('mqtt');
const { Aedes } = require('aedes');

async function main() {
  const broker = await Aedes.createBroker();
  const server = net.createServer(broker.handle);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `mqtt://127.0.0.1:${server.address().port}`;
  const client = await mqtt.connectAsync(url, { clientId: 'one' });
  await client.subscribeAsync('room/+/temp', { qos: 2 });
  for (const qos of [0, 1, 2]) {
    const received = once(client, 'message');
    await client.publishAsync(`room/${qos}/temp`, String(20 + qos), { qos });
    const [topic, payload] = await received;
    assert.deepStrictEqual([topic, String(payload)], [`room/${qos}/temp`, String(20 + qos)]);
  }
  await client.publishAsync('last', 'kept', { retain: true, qos: 1 });
  const late = await mqtt.connectAsync(url, { clientId: 'two' });
  const received = once(late, 'message');
  await late.subscribeAsync('last');
  assert.strictEqual(String((await received)[1]), 'kept');
  await Promise.all([client.endAsync(), late.endAsync()]);
  server.close();
  await new Promise((resolve) => broker.close(resolve));
  console.log('ok');
}
main();
