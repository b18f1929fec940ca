// SPDX-License-Identifier: Apache-2.0

// Request.

'use strict';

const { headersOf } = require('fetch_headers');
const { mix } = require('fetch_consume');
const { illegal, needs, publish } = require('web_idl');
const { RequestState, readRequest } = require('fetch_options');

const inspectCustom = Symbol.for('nodejs.util.inspect.custom');
const kState = Symbol('state'); // marks the call that makes a Request of a state

let stateOf; // (request), throws for anything else

class Request {
  #state;

  constructor(input, init = {}) {
    if (input === kState) {
      this.#state = init;
      return;
    }
    needs(1, arguments.length, 'Request constructor');
    this.#state = readRequest(input, init, 'Request constructor');
  }

  static {
    stateOf = (request) => {
      if (typeof request !== 'object' || request === null || !(#state in request)) throw illegal();
      return request.#state;
    };
    RequestState.of = (value) => (typeof value === 'object' && value !== null && #state in value ? value.#state : undefined);
  }

  get method() { return stateOf(this).method; }
  get url() { return stateOf(this).url.href; }

  get headers() {
    const state = stateOf(this);
    if (state.headers === undefined) state.headers = headersOf(state.list, 'request');
    return state.headers;
  }

  get destination() {
    stateOf(this);
    return '';
  }

  get referrer() {
    const { referrer } = stateOf(this);
    if (referrer === 'no-referrer') return '';
    return referrer === 'client' ? 'about:client' : referrer;
  }

  get referrerPolicy() { return stateOf(this).referrerPolicy; }
  get mode() { return stateOf(this).mode; }
  get credentials() { return stateOf(this).credentials; }
  get cache() { return stateOf(this).cache; }
  get redirect() { return stateOf(this).redirect; }
  get integrity() { return stateOf(this).integrity; }
  get keepalive() { return stateOf(this).keepalive; }

  get isReloadNavigation() {
    stateOf(this);
    return false;
  }

  get isHistoryNavigation() {
    stateOf(this);
    return false;
  }

  get signal() { return stateOf(this).ownSignal(); }

  get duplex() {
    stateOf(this);
    return 'half';
  }

  clone() {
    const state = stateOf(this);
    if (state.body !== null && state.body.unusable()) throw new TypeError('unusable');
    const copy = state.copy();
    copy.follow = state.signal === undefined ? state.follow : [state.signal];
    if (state.body !== null) copy.body = state.body.copy();
    return new Request(kState, copy);
  }

  [inspectCustom](depth, options, inspect) {
    if (options.depth === null) options.depth = 2;
    const shown = {};
    for (const name of shownNames) shown[name] = this[name];
    return `Request ${inspect(shown, options)}`;
  }
}

const shownNames = [
  'method', 'url', 'headers', 'destination', 'referrer', 'referrerPolicy', 'mode', 'credentials', 'cache', 'redirect',
  'integrity', 'keepalive', 'isReloadNavigation', 'isHistoryNavigation', 'signal',
];

mix(Request, (request) => stateOf(request));
publish(Request);

module.exports = { Request };
