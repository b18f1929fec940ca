// SPDX-License-Identifier: Apache-2.0

// koa: middleware in both directions, a body that is a stream, an error with a status.
'use strict';
const assert = require('assert');
const http = require('http');
const { Readable } = require('stream');
const Koa = require('koa');

const app = new Koa();
app.silent = true;
app.use(async (ctx, next) => {
  await next();
  ctx.set('X-Path', ctx.path);
});
app.use((ctx) => {
  if (ctx.path === '/stream') ctx.body = Readable.from(['a', 'b', 'c']);
  else if (ctx.path === '/teapot') ctx.throw(418, 'short and stout');
  else ctx.body = { path: ctx.path, ip: typeof ctx.ip };
});

const server = app.listen(0, async () => {
  assert.deepStrictEqual(await get('/json'), [200, '{"path":"/json","ip":"string"}', '/json']);
  assert.deepStrictEqual(await get('/stream'), [200, 'abc', '/stream']);
  assert.deepStrictEqual((await get('/teapot')).slice(0, 2), [418, 'short and stout']);
  server.close();
  console.log('ok');
});

function get(path) {
  return new Promise((resolve, reject) => {
    http.get({ port: server.address().port, path }, (res) => {
      let text = '';
      res.on('data', (b) => { text += b; }).on('end', () => resolve([res.statusCode, text, res.headers['x-path']]));
    }).on('error', reject);
  });
}
