// SPDX-License-Identifier: Apache-2.0
'use strict';
// Forms as bodies: what is written can be read, and what others write, too.
const assert = require('assert');

const list = async (form) => {
  const out = [];
  for (const [name, value] of form) {
    out.push(typeof value === 'string' ? [name, value] : [name, value.name, value.type, await value.text()]);
  }
  return out;
};

async function there() {
  const form = new FormData();
  form.append('a"\r\nb', 'x\ny\r');
  form.append('ä', '');
  form.append('f', new Blob(['1\r\n2'], { type: 'text/x' }), 'n"ä.txt');
  form.append('g', new Blob([]));
  assert.deepStrictEqual(await list(await new Response(form).formData()), [
    ['a"\r\nb', 'x\r\ny\r\n'],
    ['ä', ''],
    ['f', 'n"ä.txt', 'text/x', '1\r\n2'],
    ['g', 'blob', 'application/octet-stream', ''],
  ]);
  assert.deepStrictEqual(await list(await new Response(new FormData()).formData()), []);
}

async function others() {
  const headers = { 'content-type': 'multipart/form-data; boundary="a b"' };
  const body = '--a b\r\nContent-Disposition: form-data; name=x\r\n\r\n1\r\n--a b\r\n' +
    'content-type: text/plain\r\nContent-Disposition: form-data; name="y"; filename="z"\r\n\r\n2\r\n--a b--\r\n';
  assert.deepStrictEqual(await list(await new Response(body, { headers }).formData()),
    [['x', '1'], ['y', 'z', 'text/plain', '2']]);
  for (const wrong of ['', 'x', body.slice(0, -8), body.replace(/name=/g, 'n=')]) {
    await assert.rejects(new Response(wrong, { headers }).formData(),
      { name: 'TypeError', message: 'Failed to parse body as FormData.' });
  }
  const type = { headers: { 'content-type': 'multipart/form-data' } };
  await assert.rejects(new Response(body, type).formData(), TypeError);
}

async function urlencoded() {
  const response = new Response(new URLSearchParams([['a', 'b c'], ['é', '&'], ['a', '2']]));
  assert.deepStrictEqual(await list(await response.formData()), [['a', 'b c'], ['é', '&'], ['a', '2']]);
}

there().then(others).then(urlencoded).then(() => console.log('forms'));
