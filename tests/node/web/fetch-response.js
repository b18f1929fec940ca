// SPDX-License-Identifier: Apache-2.0
'use strict';
// Response: status, headers, static methods, clone.
const assert = require('assert');

const made = new Response('text', { status: 201, statusText: 'Made\xe9', headers: { a: 'b' } });
assert.deepStrictEqual([made.status, made.statusText, made.ok, made.type, made.url, made.redirected],
  [201, 'Made\xe9', true, 'default', '', false]);
assert.deepStrictEqual([...made.headers], [['a', 'b'], ['content-type', 'text/plain;charset=UTF-8']]);
assert.strictEqual(new Response().body, null);
assert.strictEqual(new Response(null, { status: 404 }).ok, false);

const failed = Response.error();
assert.deepStrictEqual([failed.type, failed.status, failed.body], ['error', 0, null]);
assert.throws(() => failed.headers.set('a', 'b'), { name: 'TypeError', message: 'immutable' });

const moved = Response.redirect('http://a/b', 301);
assert.deepStrictEqual([moved.status, moved.headers.get('location')], [301, 'http://a/b']);
assert.throws(() => moved.headers.append('a', 'b'), { message: 'immutable' });
assert.strictEqual(Response.redirect('http://a').status, 302);
assert.throws(() => Response.redirect('http://a', 200), { name: 'RangeError', message: 'Invalid status code 200' });
assert.throws(() => Response.redirect('/a'), { name: 'TypeError', message: 'Failed to parse URL from /a' });

const json = Response.json({ a: [1] }, { status: 202 });
assert.deepStrictEqual([json.status, json.headers.get('content-type')], [202, 'application/json']);
assert.strictEqual(Response.json(1, { headers: { 'content-type': 'x/y' } }).headers.get('content-type'), 'x/y');
assert.throws(() => Response.json(undefined), { message: 'Value is not JSON serializable' });

assert.throws(() => new Response('', { status: 199 }), { name: 'RangeError' });
assert.throws(() => new Response('', { status: 600 }), { name: 'RangeError' });
assert.throws(() => new Response('', { status: 204 }), { name: 'TypeError' });
assert.throws(() => new Response(null, { statusText: 'a\nb' }), { message: 'Invalid statusText' });
assert.throws(() => Response.prototype.status, { code: 'ERR_INVALID_THIS' });

const copy = json.clone();
copy.headers.set('content-type', 'other/type');
assert.strictEqual(json.headers.get('content-type'), 'application/json');
Promise.all([json.json(), copy.text()]).then(async (all) => {
  assert.deepStrictEqual(all, [{ a: [1] }, '{"a":[1]}']);
  assert.throws(() => json.clone(), { message: 'Response.clone: Body has already been consumed.' });

  // A body that is a stream is divided.
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array([104]));
      controller.enqueue(new Uint8Array([105]));
      controller.close();
    },
  });
  const whole = new Response(stream);
  const half = whole.clone();
  assert.deepStrictEqual(await Promise.all([whole.text(), half.text()]), ['hi', 'hi']);
});
