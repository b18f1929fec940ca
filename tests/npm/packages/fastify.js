// SPDX-License-Identifier: Apache-2.0

// fastify: a schema that validates and serialises, a plugin, hooks, injected and real requests.
'use strict';
const assert = require('assert');
const fastify = require('fastify');

async function main() {
  const app = fastify({ logger: { level: 'error' } });
  app.register(async (scope) => {
    scope.addHook('onSend', async (request, reply, payload) => { reply.header('x-hook', 'ran'); return payload; });
    scope.post('/sum', {
      schema: {
        body: { type: 'object', required: ['a', 'b'], properties: { a: { type: 'number' }, b: { type: 'number' } } },
        response: { 200: { type: 'object', properties: { sum: { type: 'number' } } } },
      },
    }, async (request) => ({ sum: request.body.a + request.body.b, dropped: true }));
  }, { prefix: '/v1' });

  const injected = await app.inject({ method: 'POST', url: '/v1/sum', payload: { a: 1, b: 2 } });
  assert.strictEqual(injected.body, '{"sum":3}');
  assert.strictEqual(injected.headers['x-hook'], 'ran');

  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const refused = await fetch(url + '/v1/sum', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"a":"x"}',
  });
  assert.strictEqual(refused.status, 400);
  assert.match((await refused.json()).message, /must have required property 'b'/);
  await app.close();
  console.log('ok');
}
main();
