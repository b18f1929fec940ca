// SPDX-License-Identifier: Apache-2.0

// What a redirect changes about a request, and the referrer.

'use strict';

const { field } = binding;
const { URL } = require('url');
const { isHTTP } = require('fetch_url');

const bodyFields = ['content-encoding', 'content-language', 'content-location', 'content-type', 'content-length'];
const secretFields = ['authorization', 'proxy-authorization', 'cookie', 'host'];
const policies = [
  'no-referrer', 'no-referrer-when-downgrade', 'same-origin', 'origin', 'strict-origin', 'origin-when-cross-origin',
  'strict-origin-when-cross-origin', 'unsafe-url',
];

// follow makes of a request the one to the place that a response names.
function follow(request, message, location, tooMany) {
  const url = target(request.url, location);
  if (!isHTTP(url)) throw new Error('URL scheme must be a HTTP(S) scheme');
  if (tooMany) throw new Error('redirect count exceeded');
  const cross = url.origin !== request.url.origin;
  if (cross && request.mode === 'same-origin') throw new Error('request mode cannot be "same-origin"');
  if (cross && request.mode === 'cors' && (url.username !== '' || url.password !== '')) {
    throw new Error('cross origin not allowed for request mode "cors"');
  }
  const { statusCode } = message;
  if (statusCode !== 303 && request.body !== null && request.body.source() === null) {
    throw new Error('the body of the request cannot be sent again');
  }
  if (becomesGet(statusCode, request.method)) {
    request.method = 'GET';
    request.body = null;
    bodyFields.forEach((name) => request.list.delete(name));
  }
  if (cross) secretFields.forEach((name) => request.list.delete(name));
  request.url = url;
  readPolicy(request, field(message, 'referrer-policy'));
}

// target resolves a location, which is bytes: what is no ASCII is UTF-8. The
// fragment stays if the location has none.
function target(base, location) {
  const text = /[^\x00-\x7f]/.test(location) ? require('buffer').Buffer.from(location, 'latin1').toString() : location;
  const url = new URL(text, base);
  if (url.hash === '' && !text.endsWith('#')) url.hash = base.hash;
  return url;
}

const becomesGet = (status, method) => ((status === 301 || status === 302) && method === 'POST') ||
  (status === 303 && method !== 'GET' && method !== 'HEAD');

// readPolicy takes the last policy that a response names.
function readPolicy(request, field) {
  if (field === undefined) return;
  const known = field.split(',').map((name) => name.trim().toLowerCase()).filter((name) => policies.includes(name));
  if (known.length > 0) request.referrerPolicy = known[known.length - 1];
}

// referrerFor is the Referer field of a request, or undefined.
function referrerFor({ referrer, referrerPolicy, url }) {
  if (referrer === 'no-referrer' || referrer === 'client') return undefined;
  const from = new URL(referrer);
  if (!isHTTP(from)) return undefined;
  from.username = from.password = from.hash = '';
  const origin = `${from.origin}/`;
  const whole = from.href.length > 4096 ? origin : from.href;
  const same = from.origin === url.origin;
  const downgrade = isTrusted(from) && !isTrusted(url);
  switch (referrerPolicy || 'strict-origin-when-cross-origin') {
    case 'no-referrer': return undefined;
    case 'origin': return origin;
    case 'unsafe-url': return whole;
    case 'strict-origin': return downgrade ? undefined : origin;
    case 'strict-origin-when-cross-origin':
      if (same) return whole;
      return downgrade ? undefined : origin;
    case 'same-origin': return same ? whole : undefined;
    case 'origin-when-cross-origin': return same ? whole : origin;
    default: return downgrade ? undefined : whole; // no-referrer-when-downgrade
  }
}

// isTrusted tells whether nobody can listen on the way to a URL.
function isTrusted({ protocol, hostname }) {
  return protocol === 'https:' || hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' ||
    hostname.startsWith('127.');
}

module.exports = { follow, referrerFor };
