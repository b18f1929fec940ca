// SPDX-License-Identifier: Apache-2.0
'use strict';
// Content codings are undone; a large body in a small one does not come at once.
const assert = require('assert');
const http = require('http');
const zlib = require('zlib');

const text = 'some text '.repeat(3000);
const bodies = {
  'gzip': zlib.gzipSync(text),
  'x-gzip': zlib.gzipSync(text),
  'br': zlib.brotliCompressSync(text),
  'deflate': zlib.deflateSync(text),
  'br, gzip': zlib.gzipSync(zlib.brotliCompressSync(text)),
  'unknown': Buffer.from(text),
};
const server = http.createServer((req, res) => {
  const coding = decodeURIComponent(req.url.slice(1));
  if (coding === 'bomb') {
    const gzip = zlib.createGzip();
    const zeros = Buffer.alloc(1 << 20);
    const more = () => { if (!res.destroyed) gzip.write(zeros, more); };
    gzip.pipe(res.writeHead(200, { 'content-encoding': 'gzip' }));
    more();
    return;
  }
  const [name, kind] = coding.split(':');
  let body = bodies[name] || '';
  if (kind === 'raw') body = zlib.deflateRawSync(text);
  if (kind === 'cut') body = body.subarray(0, -8);
  if (kind === 'broken') body = Buffer.from('no gzip at all');
  res.writeHead(200, { 'content-encoding': name }).end(body);
});

async function main(base) {
  const get = async (coding) => (await fetch(`${base}/${encodeURIComponent(coding)}`)).text();
  for (const coding of Object.keys(bodies)) assert.strictEqual(await get(coding), text, coding);
  assert.strictEqual(await get('deflate:raw'), text);
  assert.strictEqual(await get('gzip:cut'), text);
  await assert.rejects(get('gzip:broken'), { name: 'TypeError', message: 'terminated' });
  await assert.rejects(get('gzip,gzip,gzip,gzip,gzip,gzip'), { name: 'TypeError', message: 'fetch failed' });
  const head = await fetch(`${base}/gzip`, { method: 'HEAD' });
  assert.deepStrictEqual([head.headers.get('content-encoding'), head.body], ['gzip', null]);

  const bomb = await fetch(`${base}/bomb`);
  const reader = bomb.body.getReader();
  let size = 0;
  while (size < 3e6) size += (await reader.read()).value.length;
  await reader.cancel();
}

server.listen(0, '127.0.0.1', async () => {
  await main(`http://127.0.0.1:${server.address().port}`);
  server.close();
  server.closeAllConnections();
});
