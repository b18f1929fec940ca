// SPDX-License-Identifier: Apache-2.0
'use strict';
// URLs that need no network: data: and blob:.
const assert = require('assert');

async function data() {
  const get = async (url) => {
    const response = await fetch(url);
    return [response.status, response.statusText, response.url, response.headers.get('content-type'), await response.text()];
  };
  assert.deepStrictEqual(await get('data:,a%20b#c'), [200, 'OK', 'data:,a%20b', 'text/plain;charset=US-ASCII', 'a b']);
  assert.deepStrictEqual((await get('data:Text/HTML;a=b;base64,aGk')).slice(3), ['text/html;a=b', 'hi']);
  assert.deepStrictEqual((await get('data:text/plain ; BASE64 , a G k ')).slice(3), ['text/plain', 'hi']);
  assert.deepStrictEqual((await get('data:;charset=x,%C3%A9')).slice(3), ['text/plain;charset=x', 'é']);
  assert.deepStrictEqual((await get('data:nonsense,%')).slice(3), ['text/plain;charset=US-ASCII', '%']);
  for (const url of ['data:x', 'data:;base64,a', 'data:;base64,%ff']) {
    await assert.rejects(fetch(url), { name: 'TypeError', message: 'fetch failed' });
  }
}

async function blobs() {
  const url = URL.createObjectURL(new Blob(['hello'], { type: 'a/b' }));
  const response = await fetch(url);
  assert.deepStrictEqual([...response.headers], [['content-length', '5'], ['content-type', 'a/b']]);
  assert.deepStrictEqual([response.status, response.type, await response.text()], [200, 'basic', 'hello']);
  await assert.rejects(fetch(url, { method: 'POST' }), { message: 'fetch failed' });
  URL.revokeObjectURL(url);
  await assert.rejects(fetch(url), { message: 'fetch failed' });
}

async function ranges() {
  const url = URL.createObjectURL(new Blob(['hello']));
  const get = async (range) => {
    const response = await fetch(url, { headers: { range } });
    return [response.status, response.headers.get('content-range'), await response.text()];
  };
  assert.deepStrictEqual(await get('bytes=1-2'), [206, 'bytes 1-2/5', 'el']);
  assert.deepStrictEqual(await get('bytes=3-'), [206, 'bytes 3-4/5', 'lo']);
  assert.deepStrictEqual(await get('bytes=-2'), [206, 'bytes 3-4/5', 'lo']);
  assert.deepStrictEqual(await get('bytes=0-99'), [206, 'bytes 0-4/5', 'hello']);
  for (const range of ['bytes=5-', 'bytes=2-1', 'bytes=-', 'x=1-2', 'bytes=0-1,2-3']) {
    await assert.rejects(get(range), { message: 'fetch failed' });
  }
}

data().then(blobs).then(ranges).then(() => console.log('local'));
