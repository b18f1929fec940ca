// SPDX-License-Identifier: Apache-2.0

// The exchange of one request and its response with a server.

'use strict';

const { agentFor } = require('fetch_agent');
const { fieldsOf } = require('fetch_fields');
const { upload } = require('fetch_upload');
const { prepare } = require('web_idl');

const idle = 300000; // how long a server may keep silent
const most = 65536;  // how much of a body nobody wants is read to keep the connection

// Exchange sends a request and tells its owner what comes of it: respond(message)
// or fail(err), once.
class Exchange {
  constructor(request, owner, again) {
    this.request = request;
    this.owner = owner;
    this.again = again; // it is the second attempt
  }

  start() {
    let bytes;
    try {
      bytes = this.open();
    } catch (err) {
      this.fail(err);
      return;
    }
    const { req } = this;
    req.on('response', (message) => this.respond(message));
    req.on('error', (err) => this.failed(err));
    req.on('close', () => this.closed());
    req.on('timeout', () => this.timedOut());
    if (bytes === undefined) this.uploading = upload(req, this.request, (err) => this.destroy(err));
    else if (bytes === null) req.end();
    else req.end(bytes);
  }

  // open makes the request of http. It returns the bytes of the body, null if
  // there is none, or undefined if they come from a stream.
  open() {
    const { request } = this;
    const { url } = request;
    const bytes = request.body === null ? null : request.body.source() || undefined;
    const { http, agent } = agentFor(url);
    const host = url.hostname;
    this.req = http.request({
      protocol: url.protocol,
      hostname: host[0] === '[' ? host.slice(1, -1) : host,
      port: url.port,
      path: url.pathname + url.search,
      method: request.method,
      headers: fieldsOf(request, bytes),
      timeout: idle,
      agent: this.again ? false : agent,
    });
    return bytes;
  }

  respond(message) {
    this.message = message;
    this.told = true;
    this.owner.respond(message);
  }

  fail(err) {
    if (this.told) return;
    this.told = true;
    this.owner.fail(err);
  }

  failed(err) {
    if (this.told) {
      if (this.owner.incoming !== undefined) this.owner.incoming.fail(err);
      return;
    }
    if (this.error === undefined && this.canRepeat(err)) {
      this.told = true;
      this.owner.exchange = send(this.request, this.owner, true);
      return;
    }
    this.fail(this.error || err);
  }

  // canRepeat tells whether the server only closed a connection that it had kept
  // for us, and has not seen the request.
  canRepeat(err) {
    const { request } = this;
    const safe = request.method !== 'POST' && request.method !== 'PATCH';
    return err.code === 'ECONNRESET' && this.req.reusedSocket && safe &&
      (request.body === null || request.body.source() !== null);
  }

  // stopSending ends a body that is still being sent when the response is
  // complete: the server does not want it.
  stopSending() {
    if (this.uploading !== undefined && !this.uploading.over) this.destroy();
  }

  closed() {
    if (this.uploading !== undefined) this.uploading.cancel();
    if (!this.told) this.fail(this.error || closedEarly());
  }

  timedOut() {
    if (this.message === undefined) {
      this.destroy(timeoutError('HeadersTimeoutError', 'Headers Timeout Error', 'UND_ERR_HEADERS_TIMEOUT'));
    } else {
      this.message.destroy(timeoutError('BodyTimeoutError', 'Body Timeout Error', 'UND_ERR_BODY_TIMEOUT'));
    }
  }

  // abort ends the exchange because the script does not want it any more.
  abort(reason) {
    if (this.uploading !== undefined) this.uploading.cancel(reason);
    this.destroy();
  }

  destroy(err = undefined) {
    if (this.error === undefined) this.error = err;
    if (this.req !== undefined) this.req.destroy(err);
  }
}

prepare(Exchange, {
  told: false,
  message: undefined,
  error: undefined, // why we end it
  req: undefined,
  uploading: undefined,
});

const closedEarly = () => Object.assign(new Error('other side closed'), { code: 'ECONNRESET' });

function timeoutError(name, text, code) {
  return Object.assign(new Error(text), { name, code });
}

// send sends a request for its owner.
function send(request, owner, again = false) {
  const exchange = new Exchange(request, owner, again);
  exchange.start();
  return exchange;
}

// discard reads a body that nobody wants, if it is short, so that the
// connection can be used again.
function discard(message) {
  let left = most;
  message.on('error', () => {});
  message.on('data', (chunk) => {
    left -= chunk.length;
    if (left < 0) message.destroy();
  });
  message.socket.unref();
}

module.exports = { discard, send };
