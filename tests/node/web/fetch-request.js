// SPDX-License-Identifier: Apache-2.0
'use strict';
// Request: what it takes from its arguments, and what it refuses.
const assert = require('assert');

const plain = new Request('http://a.example/b?c#d');
assert.strictEqual(plain.url, 'http://a.example/b?c#d');
assert.strictEqual(plain.method, 'GET');
assert.strictEqual(plain.body, null);
assert.strictEqual(plain.referrer, 'about:client');
assert.strictEqual(plain.redirect, 'follow');
assert.strictEqual(plain.duplex, 'half');
assert.strictEqual(plain.signal.aborted, false);
assert.strictEqual(plain.signal, plain.signal);
assert.strictEqual(plain.headers, plain.headers);

assert.strictEqual(new Request('http://a', { method: 'post' }).method, 'POST');
assert.strictEqual(new Request('http://a', { method: 'patch' }).method, 'patch');
assert.strictEqual(new Request(new URL('http://a')).url, 'http://a/');
assert.strictEqual(new Request('http://a', { referrer: '' }).referrer, '');
assert.strictEqual(new Request('http://a', { referrer: 'http://b' }).referrer, 'http://b/');

const typed = (body) => new Request('http://a', { method: 'POST', body }).headers.get('content-type');
assert.strictEqual(typed('x'), 'text/plain;charset=UTF-8');
assert.strictEqual(typed(new URLSearchParams('a=b')), 'application/x-www-form-urlencoded;charset=UTF-8');
assert.strictEqual(typed(new Uint8Array(1)), null);
assert.strictEqual(typed(new Blob([])), null);
assert.strictEqual(typed(new Blob([], { type: 'A/b' })), 'a/b');
assert.match(typed(new FormData()), /^multipart\/form-data; boundary=----formdata-/);

// A request made of another one takes its body and follows its signal.
const controller = new AbortController();
const first = new Request('http://a/1', { method: 'POST', body: 'text', headers: { x: '1' }, signal: controller.signal });
const second = new Request(first, { headers: { y: '2' } });
assert.strictEqual(first.bodyUsed, true);
assert.strictEqual(second.bodyUsed, false);
assert.strictEqual(second.method, 'POST');
assert.strictEqual(second.headers.get('x'), null);
assert.notStrictEqual(first.signal, controller.signal);
assert.throws(() => new Request(first),
  { message: 'Cannot construct a Request with a Request object that has already been used.' });
const copy = second.clone();
controller.abort('because');
assert.strictEqual(second.signal.reason, 'because');
assert.strictEqual(copy.signal.reason, 'because');

const bad = (init, message, url = 'http://a') => assert.throws(() => new Request(url, init), { name: 'TypeError', message });
bad({}, 'Failed to parse URL from /x', '/x');
bad({}, 'Request cannot be constructed from a URL that includes credentials: http://u:p@a/', 'http://u:p@a/');
bad({ method: 'a b' }, "'a b' is not a valid HTTP method.");
bad({ method: 'TRACE' }, "'TRACE' HTTP method is unsupported.");
bad({ body: 'x' }, 'Request with GET/HEAD method cannot have body.');
bad({ mode: 'navigate' }, 'Request constructor: invalid request mode navigate.');
bad({ mode: 'x' }, 'Request constructor: x is not an accepted type. Expected one of navigate, same-origin, no-cors, cors.');
bad({ cache: 'only-if-cached' }, "'only-if-cached' can be set only with 'same-origin' mode");
bad({ signal: 1 }, "Failed to construct 'Request': member signal is not of type AbortSignal.");
bad({ window: 1 }, "'window' option 'client' must be null");
bad({ method: 'POST', body: new ReadableStream() }, 'RequestInit: duplex option is required when sending a body.');
bad({ method: 'POST', body: Symbol('x') }, /symbol/);
bad(1, 'Request constructor: Expected 1 to be one of: Null, Undefined, Object.');
assert.throws(() => new Request(), { message: 'Request constructor: 1 argument required, but 0 found.' });

Promise.all([second.text(), copy.json().catch((err) => err.name)]).then((all) => {
  assert.deepStrictEqual(all, ['text', 'SyntaxError']);
  assert.strictEqual(second.bodyUsed, true);
  assert.throws(() => second.clone(), TypeError);
});
