// SPDX-License-Identifier: Apache-2.0
'use strict';
// message_channel: MessageChannel, MessagePort and MessageEvent. The native half of a port moves the messages.

const { nodeError } = binding;
const { internals } = require('event_target');
const { Event } = require('event_classes');
const { NodeEventTarget, kTell, kValue } = require('node_event_target');

const here = Symbol('made here');
const inspect = Symbol.for('nodejs.util.inspect.custom');

let isPort; // reach into a port
let receiveFrom;

class MessageEvent extends Event {
  #init;

  constructor(type, init = undefined) {
    if (arguments.length === 0) throw nodeError(TypeError, 'ERR_MISSING_ARGS', 'The "type" argument must be specified');
    super(type, init);
    const { data = null, origin = '', lastEventId = '', source = null, ports = [] } = init || {};
    this.#init = { data, origin: `${origin}`, lastEventId: `${lastEventId}`, source, ports: Object.freeze([...ports]) };
  }

  get data() { return this.#init.data; }
  get origin() { return this.#init.origin; }
  get lastEventId() { return this.#init.lastEventId; }
  get source() { return this.#init.source; }
  get ports() { return this.#init.ports; }
  get [kValue]() { return this.#init.data; }
}

class MessagePort extends NodeEventTarget {
  #native;

  constructor(key, native) {
    if (key !== here) throw nodeError(TypeError, 'ERR_CONSTRUCT_CALL_INVALID', 'Constructor cannot be called');
    super();
    this.#native = native;
    binding.attach(this, native);
    native.listen(
      (data, ports) => {
        if (!this[kTell]('message', data)) this.dispatchEvent(new MessageEvent('message', { data, ports }));
      },
      (data) => this.dispatchEvent(new MessageEvent('messageerror', { data })),
      () => this.dispatchEvent(new Event('close')),
    );
    internals.watch(this, (name, count) => { if (name === 'message') this.#listened(count); });
  }

  #listened(count) {
    if (count === 0) {
      this.#native.unref();
      this.#native.stop();
    } else if (count === 1) {
      this.#native.ref();
      this.#native.start();
    }
  }

  postMessage(message, transfer) {
    if (arguments.length === 0) {
      throw nodeError(TypeError, 'ERR_MISSING_ARGS', 'Not enough arguments to MessagePort.postMessage');
    }
    this.#native.post(message, listOf(transfer));
  }

  start() { this.#native.start(); }
  close(callback) {
    if (typeof callback === 'function') this.once('close', callback);
    this.#native.close();
  }
  ref() { this.#native.ref(); }
  unref() { this.#native.unref(); }
  hasRef() { return this.#native.hasRef(); }

  [inspect](depth, options) {
    if (depth < 0) return 'MessagePort';
    const shown = { active: this.#native.active(), refed: this.#native.hasRef() };
    return `MessagePort [EventTarget] ${require('util').inspect(shown, options)}`;
  }

  static {
    isPort = (v) => v !== null && typeof v === 'object' && #native in v;
    receiveFrom = (port) => port.#native.receive();
  }
}

// defineHandlers adds the attributes onmessage and onmessageerror to a class. Set to null they are no listeners any more,
// unlike other handlers: a port with none lets the program end.
function defineHandlers({ prototype }) {
  for (const type of ['message', 'messageerror']) {
    const handlers = new WeakMap();
    Object.defineProperty(prototype, `on${type}`, {
      configurable: true,
      enumerable: true,
      get() { return handlers.get(this) || null; },
      set(value) {
        const old = handlers.get(this);
        if (old) this.removeEventListener(type, old);
        const handler = typeof value === 'function' ? value : null;
        if (handler) this.addEventListener(type, handler);
        handlers.set(this, handler);
      },
    });
  }
}
defineHandlers(MessagePort);

// listOf reads the second argument of postMessage.
function listOf(transfer) {
  if (transfer === undefined || transfer === null) return [];
  if (typeof transfer !== 'object') {
    throw nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', 'Optional transferList argument must be an iterable');
  }
  if (typeof transfer[Symbol.iterator] === 'function') return [...transfer];
  const list = transfer.transfer;
  if (list === undefined) return [];
  if (list === null || typeof list[Symbol.iterator] !== 'function') {
    throw nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', 'Optional options.transfer argument must be an iterable');
  }
  return [...list];
}

const makePort = (native) => new MessagePort(here, native);
binding.setMakePort(makePort);

function MessageChannel() {
  if (new.target === undefined) {
    throw nodeError(TypeError, 'ERR_CONSTRUCT_CALL_REQUIRED', 'Cannot call constructor without `new`');
  }
  [this.port1, this.port2] = binding.newChannel().map(makePort);
}

for (const { prototype } of [MessagePort, MessageEvent]) {
  for (const name of Object.getOwnPropertyNames(prototype)) {
    if (name !== 'constructor') Object.defineProperty(prototype, name, { enumerable: true });
  }
}

module.exports = { MessageChannel, MessageEvent, MessagePort, defineHandlers, isPort, listOf, makePort, receiveFrom };
