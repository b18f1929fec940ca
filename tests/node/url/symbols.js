// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const util = require('util');

// A symbol is no text, wherever the web's interfaces want one.
const s = Symbol('s');
const wrong = { name: 'TypeError', message: 'Cannot convert a Symbol value to a string' };
const params = new URLSearchParams('a=1');
const url = new URL('http://a/');

for (const call of [
  () => new URL(s, url), () => new URL('/', s), () => URL.canParse(s), () => { url.hash = s; }, () => { url.href = s; },
  () => new URLSearchParams(s), () => new URLSearchParams([[s, 1]]), () => new URLSearchParams({ a: s }),
  () => params.append(s, 1), () => params.append('a', s), () => params.set('a', s), () => params.get(s), () => params.getAll(s),
  () => params.has(s), () => params.delete(s),
  () => new TextDecoder(s), () => new TextEncoder().encode(s), () => util.toUSVString(s),
]) assert.throws(call, wrong, String(call));
assert.strictEqual(url.href, 'http://a/');
