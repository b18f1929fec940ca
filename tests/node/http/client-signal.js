// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');

// A signal destroys a request: before it begins, while it waits, and while its
// response is read. Afterwards nothing listens to it.
const server = http.createServer((req, res) => {
  if (req.url === '/body') res.write('a part');
});
server.listen(0, '127.0.0.1', async () => {
  const port = server.address().port;
  const ask = (signal, options, during) => new Promise((resolve) => {
    const seen = [];
    const req = http.get({ host: '127.0.0.1', port, signal, ...options }, (res) => {
      res.on('error', (err) => seen.push(`response ${err.code}`)).once('data', during);
    });
    req.on('error', (err) => seen.push(err.name, err.code, err.cause && err.cause.message));
    req.on('close', () => setImmediate(resolve, seen));
    if (!options.path) during();
  });
  assert.deepStrictEqual(await ask(AbortSignal.abort(new Error('why')), {}, () => {}), ['AbortError', 'ABORT_ERR', 'why']);
  const waiting = new AbortController();
  assert.deepStrictEqual(await ask(waiting.signal, {}, () => waiting.abort(new Error('later'))), ['AbortError', 'ABORT_ERR', 'later']);
  const reading = new AbortController();
  const seen = await ask(reading.signal, { path: '/body' }, () => reading.abort());
  assert.ok(seen.some((s) => /ABORT_ERR/.test(s)), String(seen));
  server.closeAllConnections();
  server.close();
});
