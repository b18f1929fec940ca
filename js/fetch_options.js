// SPDX-License-Identifier: Apache-2.0

// What a request is, and the reading of the options of Request and fetch.

'use strict';

const { FieldList, fill } = require('fetch_headers');
const { extract } = require('fetch_body');
const { dictionary, oneOf, prepare, usvString } = require('web_idl');
const { parseURL } = require('fetch_url');

const modes = ['navigate', 'same-origin', 'no-cors', 'cors'];
const caches = ['default', 'no-store', 'reload', 'no-cache', 'force-cache', 'only-if-cached'];
const policies = [
  '', 'no-referrer', 'no-referrer-when-downgrade', 'same-origin', 'origin', 'strict-origin', 'origin-when-cross-origin',
  'strict-origin-when-cross-origin', 'unsafe-url',
];
const known = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT']; // written in capitals whatever a script gives
const token = /^[!#$%&'*+\-.^_`|~A-Za-z0-9]+$/;

// RequestState is a request. follow are the signals that abort it, and signal
// is the one that its face shows, once a script has asked.
class RequestState {
  constructor(url) {
    this.url = url;
  }

  // list are the header fields; none until there are some.
  get list() {
    if (this.fields === undefined) this.fields = new FieldList();
    return this.fields;
  }

  copy() {
    const other = Object.assign(new RequestState(this.url), this);
    if (this.fields !== undefined) other.fields = this.fields.copy();
    other.headers = other.signal = undefined;
    return other;
  }

  ownSignal() {
    if (this.signal === undefined) this.signal = require('abort_controller').AbortSignal.any(this.follow);
    return this.signal;
  }
}

prepare(RequestState, {
  method: 'GET',
  fields: undefined,
  headers: undefined,
  body: null,
  referrer: 'client',
  referrerPolicy: '',
  mode: 'cors',
  credentials: 'same-origin',
  cache: 'default',
  redirect: 'follow',
  integrity: '',
  keepalive: false,
  follow: Object.freeze([]),
  signal: undefined,
});

// readRequest makes the request of the arguments of Request and fetch.
function readRequest(input, options, where) {
  if (typeof input === 'string' && options === undefined) return new RequestState(addressOf(input));
  const init = dictionary(options, where);
  const from = RequestState.of === undefined ? undefined : RequestState.of(input);
  const state = from === undefined ? new RequestState(addressOf(input)) : from.copy();
  if (from !== undefined) state.follow = from.signal === undefined ? from.follow : [from.signal];
  if (options !== undefined) readInit(state, init, where);
  readContent(state, init, from, where);
  return state;
}

function addressOf(input) {
  const url = parseURL(typeof input === 'string' ? input : usvString(input));
  if (url.username !== '' || url.password !== '') {
    throw new TypeError(`Request cannot be constructed from a URL that includes credentials: ${url.href}`);
  }
  return url;
}

// readInit reads the options that are no content.
function readInit(state, init, where) {
  const { cache, credentials, integrity, keepalive, method, mode, redirect, referrer, referrerPolicy, signal } = init;
  checkWindow(init);
  if (referrer !== undefined) state.referrer = referrerOf(referrer);
  const take = (name, value, list) => {
    const read = oneOf(value, list, where);
    if (read !== undefined) state[name] = read;
  };
  take('referrerPolicy', referrerPolicy, policies);
  take('mode', mode, modes);
  if (mode !== undefined && state.mode === 'navigate') throw new TypeError(`${where}: invalid request mode navigate.`);
  take('credentials', credentials, ['omit', 'same-origin', 'include']);
  take('cache', cache, caches);
  if (state.cache === 'only-if-cached' && state.mode !== 'same-origin') {
    throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");
  }
  take('redirect', redirect, ['follow', 'manual', 'error']);
  if (integrity !== undefined) state.integrity = `${integrity}`;
  if (keepalive !== undefined) state.keepalive = Boolean(keepalive);
  if (method !== undefined) state.method = methodOf(method);
  if (signal !== undefined) state.follow = signalsOf(signal);
  if (state.mode === 'no-cors' && !['GET', 'HEAD', 'POST'].includes(state.method)) {
    throw new TypeError(`'${state.method} is unsupported in no-cors mode.`);
  }
}

function checkWindow(init) {
  const { window } = init;
  if (window !== undefined && window !== null) throw new TypeError("'window' option 'client' must be null");
}

function referrerOf(value) {
  const text = usvString(value);
  if (text === '') return 'no-referrer';
  const url = parseURL(text, (cause) => new TypeError(`Referrer "${text}" is not a valid URL.`, { cause }));
  return url.protocol === 'about:' && url.pathname === 'client' ? 'client' : url.href;
}

function methodOf(value) {
  const text = `${value}`;
  if (!token.test(text)) throw new TypeError(`'${text}' is not a valid HTTP method.`);
  const upper = text.toUpperCase();
  if (upper === 'CONNECT' || upper === 'TRACE' || upper === 'TRACK') {
    throw new TypeError(`'${text}' HTTP method is unsupported.`);
  }
  return known.includes(upper) ? upper : text;
}

function signalsOf(signal) {
  if (signal === null) return [];
  if (!require('abort_controller').isSignal(signal)) {
    throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
  }
  return [signal];
}

// readContent reads the headers and the body. That of another request is taken
// from it.
function readContent(state, init, from, where) {
  const { headers, body = null, duplex } = init;
  oneOf(duplex, ['half'], where);
  if (headers !== undefined) {
    state.fields = new FieldList();
    fill(state.fields, headers);
  }
  const given = from === undefined ? null : from.body;
  if ((body !== null || given !== null) && (state.method === 'GET' || state.method === 'HEAD')) {
    throw new TypeError('Request with GET/HEAD method cannot have body.');
  }
  if (body !== null) attach(state, extract(body, `${where}: init.body`), duplex);
  else if (given !== null) state.body = moved(given);
}

function attach(state, { body, type }, duplex) {
  if (type !== null && !state.list.has('content-type')) state.list.append('content-type', 'content-type', type);
  if (duplex === undefined && body.source() === null) {
    throw new TypeError('RequestInit: duplex option is required when sending a body.');
  }
  state.body = body;
}

function moved(body) {
  if (body.unusable()) throw new TypeError('Cannot construct a Request with a Request object that has already been used.');
  return body.move();
}

module.exports = { RequestState, readRequest };
