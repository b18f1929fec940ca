// SPDX-License-Identifier: Apache-2.0

// express 5: routes with parameters, a JSON body, middleware, an error handler, static files.
'use strict';
const assert = require('assert');
const http = require('http');
const express = require('express');

const app = express();
app.use(express.json());
app.use('/files', express.static(__dirname));
app.get('/hello/:name', (req, res) => res.json({ hello: req.params.name, q: req.query.q }));
app.post('/echo', (req, res) => res.status(201).send(req.body));
app.get('/fails', async () => { throw new Error('on purpose'); });
app.use((err, req, res, next) => res.status(500).type('text').send(err.message)); // eslint-disable-line no-unused-vars

const server = app.listen(0, async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  assert.deepStrictEqual(JSON.parse(await ask('GET', base + '/hello/pi?q=1')), { hello: 'pi', q: '1' });
  assert.deepStrictEqual(JSON.parse(await ask('POST', base + '/echo', '{"a":[1,2]}', 201)), { a: [1, 2] });
  assert.strictEqual(await ask('GET', base + '/fails', undefined, 500), 'on purpose');
  assert.match(await ask('GET', base + '/nowhere', undefined, 404), /Cannot GET/);
  assert.match(await ask('GET', base + '/files/package.json'), /"express"/);
  server.close();
  console.log('ok');
});

function ask(method, url, body, status = 200) {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'Content-Type': 'application/json' };
    const req = http.request(url, { method, headers }, (res) => {
      let text = '';
      res.setEncoding('utf8').on('data', (s) => { text += s; }).on('end', () => {
        if (res.statusCode !== status) return reject(new Error(`${url}: ${res.statusCode} ${text}`));
        resolve(text);
      });
    });
    req.on('error', reject).end(body);
  });
}
