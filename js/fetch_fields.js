// SPDX-License-Identifier: Apache-2.0

// The header fields that a request is sent with.

'use strict';

const { nodeError } = binding;
const { accepted } = require('fetch_decode');

const bodyless = ['GET', 'HEAD', 'DELETE', 'OPTIONS']; // methods whose requests say nothing of a body they do not have
const framing = ['host', 'content-length', 'trailer']; // fields that only we know
const conditional = ['if-modified-since', 'if-none-match', 'if-unmodified-since', 'if-match', 'if-range'];

// fieldsOf are names and values in turn. bytes is the body, null if there is
// none, or undefined if it is a stream.
function fieldsOf(request, bytes) {
  const { fields: own, url } = request;
  if (own === undefined && bytes === null && request.method === 'GET') {
    if (isPlain(request)) return usual(url.host, accepted);
  }
  const out = ['host', url.host];
  const add = (name, value) => {
    if (own === undefined || !own.has(name)) out.push(name, value);
  };
  add('connection', 'keep-alive');
  if (own !== undefined) addOwn(out, own);
  add('accept', '*/*');
  add('accept-language', '*');
  const { referrer } = request;
  if (referrer !== 'client' && referrer !== 'no-referrer') addReferrer(add, request);
  add('sec-fetch-mode', request.mode);
  add('user-agent', 'iotjs');
  if (request.cache !== 'default') addCache(add, request);
  add('accept-encoding', own !== undefined && own.has('range') ? 'identity' : accepted);
  addFraming(out, request, bytes);
  return out;
}

// usual are the fields of the most frequent request, all of them ours.
const usual = (host, codings) => [
  'host', host, 'connection', 'keep-alive', 'accept', '*/*', 'accept-language', '*', 'sec-fetch-mode', 'cors',
  'user-agent', 'iotjs', 'accept-encoding', codings,
];

const isPlain = ({ referrer, mode, cache }) => mode === 'cors' && cache === 'default' &&
  (referrer === 'client' || referrer === 'no-referrer');

// addOwn adds the fields of the script, but for those that are ours.
function addOwn(out, list) {
  for (const [lower, [name, value]] of list.map) {
    if (lower === 'transfer-encoding' || lower === 'upgrade' || lower === 'keep-alive' || lower === 'expect') {
      throw nodeError(TypeError, 'UND_ERR_INVALID_ARG', `invalid ${lower} header`);
    }
    if (!framing.includes(lower)) out.push(name, value);
  }
}

function addReferrer(add, request) {
  const value = require('fetch_redirect').referrerFor(request);
  if (value !== undefined) add('referer', value);
}

function addCache(add, { cache, list }) {
  if (cache === 'no-cache') {
    add('cache-control', 'max-age=0');
  } else if ((cache === 'no-store' || cache === 'reload') && !conditional.some((name) => list.has(name))) {
    add('pragma', 'no-cache');
    add('cache-control', 'no-cache');
  }
}

// addFraming adds how the body is delimited.
function addFraming(out, { method, fields }, bytes) {
  const given = fields === undefined ? null : fields.get('content-length');
  if (bytes === undefined) {
    if (given === null) out.push('transfer-encoding', 'chunked');
    else out.push('content-length', given);
    return;
  }
  const length = bytes === null ? 0 : bytes.length;
  if (bytes !== null && given !== null && Number(given) !== length) throw mismatch();
  if (bytes !== null || !bodyless.includes(method)) out.push('content-length', `${length}`);
}

// mismatch is the error of a body that is not as long as its Content-Length.
const mismatch = () => nodeError(Error, 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH',
  'Request body length does not match content-length header');

module.exports = { fieldsOf, mismatch };
