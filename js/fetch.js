// SPDX-License-Identifier: Apache-2.0

// fetch: the way of a request through redirects to a response.

'use strict';

const { field } = binding;
const { readRequest } = require('fetch_options');
const { ResponseState, nullBodyStatus, redirectStatus, responseOf } = require('fetch_response');
const { Body } = require('fetch_body');
const { Incoming } = require('fetch_incoming');
const { discard, send } = require('fetch_network');
const { isBadPort, isHTTP, withoutFragment } = require('fetch_url');
const { setImmediate } = require('timers');
const { needs, prepare } = require('web_idl');

const maxRedirects = 20;

// Fetching is one call of fetch.
class Fetching {
  constructor(request, resolve, reject) {
    this.request = request;
    this.resolve = resolve;
    this.reject = reject;
  }

  // start follows the signals and sends the request.
  start() {
    const { follow } = this.request;
    if (follow.length > 0) {
      const aborted = follow.find((signal) => signal.aborted);
      if (aborted !== undefined) {
        this.abort(aborted.reason);
        return;
      }
      this.follow((reason) => this.abort(reason));
    }
    this.load();
  }

  follow(step) {
    this.onAbort = step;
    const { onAbort } = require('abort_controller');
    this.request.follow.forEach((signal) => onAbort(signal, step));
  }

  load() {
    const { url } = this.request;
    if (!isHTTP(url)) {
      this.loadLocal();
    } else if (isBadPort(url)) {
      this.fail(new Error('bad port'));
    } else {
      this.exchange = send(this.request, this);
    }
  }

  loadLocal() {
    let state;
    try {
      state = require('fetch_schemes').load(this.request);
    } catch (err) {
      this.fail(err);
      return;
    }
    this.settle(state);
  }

  abort(reason) {
    this.unfollow();
    if (this.incoming !== undefined) this.incoming.abort(reason);
    this.stop(reason);
    if (this.exchange !== undefined) this.exchange.abort(reason);
  }

  // fail ends the call because of an error.
  fail(cause) {
    this.unfollow();
    this.stop(new TypeError('fetch failed', { cause }));
  }

  stop(err) {
    if (this.over) return;
    this.over = true;
    this.reject(err);
    const { body } = this.request;
    if (body !== null) body.cancel(err);
  }

  unfollow() {
    if (this.onAbort === undefined) return;
    const { offAbort } = require('abort_controller');
    this.request.follow.forEach((signal) => offAbort(signal, this.onAbort));
    this.onAbort = undefined;
  }

  // respond is called with the head of the response.
  respond(message) {
    if (this.over) {
      message.destroy();
      return;
    }
    const { statusCode } = message;
    if (redirectStatus.includes(statusCode) && this.request.redirect !== 'manual') {
      const location = field(message, 'location');
      if (this.request.redirect === 'error') {
        discard(message);
        this.fail(new Error('unexpected redirect'));
        return;
      }
      if (location !== undefined) {
        this.redirect(message, location);
        return;
      }
    }
    this.answer(message, statusCode);
  }

  redirect(message, location) {
    discard(message);
    try {
      require('fetch_redirect').follow(this.request, message, location, this.redirects === maxRedirects);
    } catch (err) {
      this.fail(err);
      return;
    }
    this.redirects++;
    this.exchange = undefined;
    setImmediate(() => { // the connection is free by then, as a rule
      if (!this.over) this.load();
    });
  }

  answer(message, status) {
    const { request } = this;
    const state = new ResponseState('basic', status, message.statusMessage);
    state.message = message;
    state.guard = 'immutable';
    if (request.method === 'HEAD' || nullBodyStatus.includes(status)) {
      message.resume();
      this.exchange.stopSending();
      this.settle(state);
      return;
    }
    try {
      this.incoming = new Incoming(message, this);
    } catch (err) {
      message.destroy();
      this.fail(err);
      return;
    }
    state.body = new Body();
    state.body.incoming = this.incoming;
    if (request.integrity === '') this.resolveWith(state);
    else this.verify(state);
  }

  // received is called when there is no more to come from the server. A body
  // that nobody has read can still be aborted, but a signal does not keep it.
  received() {
    this.exchange.stopSending();
    if (this.onAbort === undefined) return;
    this.unfollow();
    this.follow(weakly(new WeakRef(this.incoming)));
    forgetLater(this.incoming, this.request.follow, this.onAbort);
  }

  consumed() { this.unfollow(); }

  // verify reads the body before anybody sees it.
  verify(state) {
    this.incoming.collect((bytes) => {
      try {
        require('fetch_integrity').check(bytes, this.request.integrity);
      } catch (err) {
        this.fail(err);
        return;
      }
      state.body = new Body();
      state.body.bytes = bytes;
      this.resolveWith(state);
    }, (err) => this.stop(err));
  }

  // settle ends the call with a response whose body needs no network.
  settle(state) {
    this.unfollow();
    this.resolveWith(state);
  }

  resolveWith(state) {
    this.over = true;
    state.url = withoutFragment(this.request.url);
    if (this.redirects > 0) state.redirected = true;
    this.resolve(responseOf(state));
  }
}

function weakly(ref) {
  return (reason) => {
    const incoming = ref.deref();
    if (incoming !== undefined) incoming.abort(reason);
  };
}

let registry;

// forgetLater takes a step from its signals when nobody has the body any more.
function forgetLater(incoming, signals, step) {
  const { offAbort } = require('abort_controller');
  if (registry === undefined) {
    registry = new FinalizationRegistry((held) => held.signals.forEach((signal) => offAbort(signal, held.step)));
  }
  registry.register(incoming, { signals, step });
}

prepare(Fetching, {
  redirects: 0,
  exchange: undefined, // with a server
  incoming: undefined, // the body of the response
  over: false,         // the promise is settled
  onAbort: undefined,  // what the signals call
});

function fetch(input, init = undefined) {
  return new Promise((resolve, reject) => {
    needs(1, arguments.length, 'fetch');
    new Fetching(readRequest(input, init, 'Request constructor'), resolve, reject).start();
  });
}

module.exports = { fetch };
