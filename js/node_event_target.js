// SPDX-License-Identifier: Apache-2.0
'use strict';
// node_event_target: an EventTarget with the methods of an EventEmitter, as ports have them.

const { EventTarget, internals } = require('event_target');
const { Event } = require('event_classes');

const kTell = Symbol('tell');
const kValue = Symbol('value'); // of an event: what listeners of the EventEmitter's kind get

class NodeEventTarget extends EventTarget {
  #wrapped = new Map(); // type -> [{ listener, wrapper }]

  #wrap(type, listener, once) {
    if (typeof listener !== 'function') return this.addEventListener(type, listener);
    const wrapper = (event) => {
      if (once) this.#forget(type, listener);
      return listener.call(this, kValue in event ? event[kValue] : event);
    };
    const list = this.#wrapped.get(type) || [];
    if (list.some((e) => e.listener === listener)) return undefined;
    this.#wrapped.set(type, [...list, { listener, wrapper, once }]);
    return this.addEventListener(type, wrapper, { once });
  }

  // [kTell] gives value to the listeners of type, and reports false if one of them wants an event. An event costs more than
  // all the rest of a message.
  [kTell](type, value) {
    const list = this.#wrapped.get(type);
    if (list === undefined || list.length !== internals.countOf(this, type) || list.some((e) => e.once)) return false;
    for (const entry of list) {
      if (list === this.#wrapped.get(type) || this.#wrapped.get(type).includes(entry)) internals.call(this, entry.listener, value);
    }
    return true;
  }

  // #forget returns what was added for listener.
  #forget(type, listener) {
    const list = this.#wrapped.get(type) || [];
    const entry = list.find((e) => e.listener === listener);
    if (entry !== undefined) this.#wrapped.set(type, list.filter((e) => e !== entry));
    return entry === undefined ? listener : entry.wrapper;
  }

  setMaxListeners(n) { require('events').setMaxListeners(n, this); }
  getMaxListeners() { return internals.maxOf(this); }
  eventNames() { return internals.namesOf(this); }
  listenerCount(type) { return internals.listenersOf(this, `${type}`).length; }

  off(type, listener, options) {
    this.removeEventListener(type, this.#forget(type, listener), options);
    return this;
  }

  on(type, listener) {
    this.#wrap(type, listener, false);
    return this;
  }

  once(type, listener) {
    this.#wrap(type, listener, true);
    return this;
  }

  emit(type, arg) {
    const heard = this.listenerCount(type) > 0;
    const event = new Event(type);
    Object.defineProperty(event, kValue, { value: arg });
    this.dispatchEvent(event);
    return heard;
  }

  removeAllListeners(type) {
    for (const name of type === undefined ? this.eventNames() : [type]) {
      for (const listener of internals.listenersOf(this, `${name}`)) this.removeEventListener(name, listener);
      this.#wrapped.delete(name);
    }
    return this;
  }
}

const { prototype } = NodeEventTarget;
prototype.addListener = prototype.on;
prototype.removeListener = prototype.off;
for (const name of Object.getOwnPropertyNames(prototype)) {
  if (name !== 'constructor') Object.defineProperty(prototype, name, { enumerable: true });
}

module.exports = { NodeEventTarget, kTell, kValue };
