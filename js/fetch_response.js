// SPDX-License-Identifier: Apache-2.0

// Response.

'use strict';

const { FieldList, fill, headersOf } = require('fetch_headers');
const { extract } = require('fetch_body');
const { mix } = require('fetch_consume');
const { dictionary, illegal, needs, prepare, publish } = require('web_idl');
const { parseURL } = require('fetch_url');

const inspectCustom = Symbol.for('nodejs.util.inspect.custom');
const kState = Symbol('state'); // marks the call that makes a Response of a state
const nullBodyStatus = [101, 204, 205, 304];
const redirectStatus = [301, 302, 303, 307, 308];

// ResponseState is what a response is: the fields, and the body or null.
class ResponseState {
  constructor(type, status, statusText) {
    this.type = type;
    this.status = status;
    this.statusText = statusText;
  }

  get list() {
    if (this.fields === undefined) {
      this.fields = this.message === undefined ? new FieldList() : FieldList.fromRaw(this.message.rawHeaders);
    }
    return this.fields;
  }
}

prepare(ResponseState, {
  fields: undefined,
  message: undefined, // the one of http that has the fields, instead of a list
  guard: 'response',
  body: null,
  url: '',
  redirected: false,
  headers: undefined, // made when a script asks for it
});

let stateOf; // (response), throws for anything else

class Response {
  #state;

  constructor(body = null, init = undefined) {
    if (body === kState) {
      this.#state = init;
      return;
    }
    this.#state = new ResponseState('default', 200, '');
    initialize(this.#state, body, dictionary(init, 'Response constructor'));
  }

  static {
    stateOf = (response) => {
      if (typeof response !== 'object' || response === null || !(#state in response)) throw illegal();
      return response.#state;
    };
  }

  static error() {
    const state = new ResponseState('error', 0, '');
    state.guard = 'immutable';
    return responseOf(state);
  }

  static json(data, init = undefined) {
    needs(1, arguments.length, 'Response.json');
    const text = JSON.stringify(data);
    if (text === undefined) throw new TypeError('Value is not JSON serializable');
    const state = new ResponseState('default', 200, '');
    initialize(state, text, dictionary(init, 'Response.json'), 'application/json');
    return responseOf(state);
  }

  static redirect(url, status = 302) {
    needs(1, arguments.length, 'Response.redirect');
    const target = parseURL(`${url}`);
    const code = unsignedShort(status);
    if (!redirectStatus.includes(code)) throw new RangeError(`Invalid status code ${code}`);
    const state = new ResponseState('default', code, '');
    state.list.append('location', 'location', target.href);
    state.guard = 'immutable';
    return responseOf(state);
  }

  get type() { return stateOf(this).type; }
  get url() { return stateOf(this).url; }
  get redirected() { return stateOf(this).redirected; }
  get status() { return stateOf(this).status; }

  get ok() {
    const { status } = stateOf(this);
    return status >= 200 && status <= 299;
  }

  get statusText() { return stateOf(this).statusText; }

  get headers() {
    const state = stateOf(this);
    if (state.headers === undefined) state.headers = headersOf(state.list, state.guard);
    return state.headers;
  }

  clone() {
    const state = stateOf(this);
    if (state.body !== null && state.body.unusable()) {
      throw new TypeError('Response.clone: Body has already been consumed.');
    }
    const copy = Object.assign(new ResponseState(), state);
    copy.fields = state.list.copy();
    copy.headers = undefined;
    if (state.body !== null) copy.body = state.body.copy();
    return responseOf(copy);
  }

  [inspectCustom](depth, options, inspect) {
    if (options.depth === null) options.depth = 2;
    const { status, statusText, headers, body, bodyUsed, ok, redirected, type, url } = this;
    return `Response ${inspect({ status, statusText, headers, body, bodyUsed, ok, redirected, type, url }, options)}`;
  }
}

const unsignedShort = (value) => {
  const n = Math.trunc(Number(value));
  return Number.isFinite(n) ? ((n % 65536) + 65536) % 65536 : 0;
};

// initialize reads the options of a response and gives it a body.
function initialize(state, body, init, type = undefined) {
  const { headers, status = 200, statusText = '' } = init;
  const content = body === null || body === undefined ? null : extract(body, 'Response constructor: init.body');
  state.status = unsignedShort(status);
  if (state.status < 200 || state.status > 599) {
    throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
  }
  state.statusText = reasonOf(statusText);
  if (headers !== undefined) fill(state.list, headers);
  if (content !== null) attach(state, content, type);
}

function attach(state, { body, type }, wanted = type) {
  if (nullBodyStatus.includes(state.status)) {
    throw new TypeError(`Response constructor: Invalid response status code ${state.status}`);
  }
  state.body = body;
  if (wanted !== null && !state.list.has('content-type')) {
    state.list.append('content-type', 'content-type', wanted);
  }
}

// reasonOf reads a status text, which may have tabs, printable characters and
// those from U+0080 to U+00FF.
function reasonOf(value) {
  const text = `${value}`;
  if (/[^\t\x20-\x7e\x80-\xff]/.test(text)) throw new TypeError('Invalid statusText');
  return text;
}

mix(Response, (response) => stateOf(response));
publish(Response, ['error', 'json', 'redirect']);

// responseOf makes the Response of a state.
const responseOf = (state) => new Response(kState, state);

module.exports = { Response, ResponseState, nullBodyStatus, redirectStatus, responseOf };
