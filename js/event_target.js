// SPDX-License-Identifier: Apache-2.0

// Event, CustomEvent and EventTarget, and the door to what builds on them:
// AbortController, AbortSignal, DOMException and AbortError are loaded when
// they are first asked for.

'use strict';

const { invalidArgType, nodeError, throwLater } = binding;
const { kStop, Event, CustomEvent, invalidThis, isEvent, setDispatch } = require('event_classes');

const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

let internals; // how the rest of the runtime reaches into a target

const defaultMaxListeners = () => require('events').defaultMaxListeners;

class EventTarget {
  #lists = new Map(); // type -> entries; a new array at each change
  #max;               // the limit of listeners set for this target
  #warned = false;
  #watch;              // told of each change, with the name and how many listeners it has

  addEventListener(type, listener, options = {}) {
    check(this, arguments.length);
    const flags = readOptions(options);
    if (!isListener(listener)) {
      const text = `addEventListener called with ${listener} which has no effect.`;
      warn(text, 'AddEventListenerArgumentTypeWarning', { target: this, type });
      return;
    }
    if (flags.signal !== undefined && flags.signal.aborted) return;
    this.#add(nameOf(type), { listener, ...flags });
  }

  removeEventListener(type, listener, options = {}) {
    check(this, arguments.length);
    if (!isListener(listener)) return;
    const name = nameOf(type);
    const capture = captureOf(options);
    const entry = this.#list(name).find((e) => e.listener === listener && e.capture === capture);
    if (entry !== undefined) this.#remove(name, entry);
  }

  dispatchEvent(event) {
    if (!internals.isTarget(this)) throw invalidThis('EventTarget');
    if (arguments.length === 0) throw nodeError(TypeError, 'ERR_MISSING_ARGS', 'The "event" argument must be specified');
    if (!isEvent(event)) throw invalidArgType('event', 'an instance of Event', event);
    if (event.eventPhase !== Event.NONE) {
      throw nodeError(Error, 'ERR_EVENT_RECURSION', `The event "${event.type}" is already being dispatched`);
    }
    setDispatch(event, this);
    for (const entry of this.#list(event.type)) {
      if (event[kStop]) break;
      if (entry.removed) continue;
      if (entry.once) this.#remove(event.type, entry);
      call(this, entry.listener, event);
    }
    setDispatch(event, null);
    return !event.defaultPrevented;
  }

  #list(name) { return this.#lists.get(name) || []; }

  #add(name, entry) {
    const list = this.#list(name);
    if (list.some((e) => e.listener === entry.listener && e.capture === entry.capture)) return;
    this.#lists.set(name, [...list, entry]);
    this.#checkLeak(name, list.length + 1);
    if (this.#watch !== undefined) this.#watch(name, list.length + 1);
    if (entry.signal !== undefined) {
      entry.signal.addEventListener('abort', () => this.#remove(name, entry), { once: true });
    }
  }

  #remove(name, entry) {
    entry.removed = true;
    const rest = this.#list(name).filter((e) => e !== entry);
    if (rest.length > 0) this.#lists.set(name, rest);
    else this.#lists.delete(name);
    if (this.#watch !== undefined) this.#watch(name, rest.length);
  }

  #checkLeak(name, count) {
    const max = internals.maxOf(this);
    if (max <= 0 || count <= max || this.#warned) return;
    this.#warned = true;
    const who = require('util').inspect(this, { depth: -1 });
    warn(`Possible EventTarget memory leak detected. ${count} ${name} listeners added to ${who}. ` +
      `MaxListeners is ${max}. Use events.setMaxListeners() to increase limit`, 'MaxListenersExceededWarning', { target: this, type: name, count });
  }

  [inspectCustom](depth, options, inspect) {
    const { name } = this.constructor;
    return depth < 0 ? name : `${name} ${inspect({}, options)}`;
  }

  static {
    internals = {
      isTarget: (v) => typeof v === 'object' && v !== null && #lists in v,
      listenersOf: (target, name) => target.#list(name).map((e) => e.listener),
      maxOf: (target) => (target.#max === undefined ? defaultMaxListeners() : target.#max),
      call,
      countOf: (target, name) => target.#list(name).length,
      namesOf: (target) => [...target.#lists.keys()],
      watch: (target, f) => { target.#watch = f; },
      setMax: (target, n) => { target.#max = n; target.#warned = false; },
    };
  }
}

function check(target, count) {
  if (!internals.isTarget(target)) throw invalidThis('EventTarget');
  if (count < 2) {
    throw nodeError(TypeError, 'ERR_MISSING_ARGS', 'The "type" and "listener" arguments must be specified');
  }
}

// nameOf makes a string of the type of an event, as Web IDL does.
function nameOf(type) {
  if (typeof type !== 'symbol') return `${type}`;
  throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', `The argument 'value' is invalid. Received ${String(type)}`);
}

// warn emits a warning that says which target is meant.
function warn(text, name, details) {
  const warning = Object.assign(new Error(text), details);
  Object.defineProperty(warning, 'name', { value: name, writable: true, configurable: true, enumerable: true });
  require('process').emitWarning(warning);
}

function isListener(v) {
  if (v === undefined || v === null) return false;
  if (typeof v === 'function' || typeof v === 'object') return true;
  throw invalidArgType('listener', 'an instance of EventListener', v);
}

function captureOf(options) {
  if (typeof options === 'boolean') return options;
  return options !== null && options !== undefined && !!options.capture;
}

function readOptions(options) {
  const capture = captureOf(options);
  if (options !== undefined && !['object', 'boolean', 'function'].includes(typeof options)) {
    throw invalidArgType('options', 'of type object', options);
  }
  if (options === null || typeof options !== 'object') return { capture, once: false, signal: undefined };
  const signal = options.signal;
  if (signal !== undefined && !(internals.isTarget(signal) && 'aborted' in signal)) {
    throw invalidArgType('options.signal', 'an instance of AbortSignal', signal);
  }
  void options.passive; // read for those who find out by a getter whether it is known
  return { capture, once: !!options.once, signal };
}

// call runs one listener. What it throws, or the promise it returns rejects
// with, is an uncaught exception and does not concern the others.
function call(target, listener, event) {
  try {
    const fn = typeof listener === 'function' ? listener : listener.handleEvent;
    const result = fn.call(typeof listener === 'function' ? target : listener, event);
    if (result !== undefined && result !== null && typeof result.then === 'function') {
      result.then(undefined, throwLater);
    }
  } catch (err) {
    throwLater(err);
  }
}

// defineHandler adds the attribute on<type> to a class of targets.
function defineHandler(proto, type) {
  const entries = new WeakMap();
  Object.defineProperty(proto, `on${type}`, {
    configurable: true,
    enumerable: true,
    get() {
      const entry = entries.get(this);
      return entry === undefined ? null : entry.handler;
    },
    set(value) {
      const handler = typeof value === 'function' ? value : null;
      const entry = entries.get(this);
      if (entry !== undefined) {
        entry.handler = handler;
        return;
      }
      const made = { handler };
      entries.set(this, made);
      this.addEventListener(type, function(event) {
        return made.handler === null ? undefined : made.handler.call(this, event);
      });
    },
  });
}

const kTarget = Symbol.for('nodejs.event_target'); // by which packages know one
Object.defineProperty(EventTarget, kTarget, { value: true, writable: true, configurable: true, enumerable: true });

const enumerable = { enumerable: true };
Object.defineProperties(EventTarget.prototype, {
  addEventListener: enumerable,
  removeEventListener: enumerable,
  dispatchEvent: enumerable,
  [Symbol.toStringTag]: { value: 'EventTarget', configurable: true },
});

Object.assign(exports, { CustomEvent, Event, EventTarget, defineHandler, internals, invalidThis });

for (const [name, source] of [
  ['AbortController', 'abort_controller'], ['AbortSignal', 'abort_controller'],
  ['AbortError', 'dom_exception'], ['DOMException', 'dom_exception'],
]) {
  Object.defineProperty(exports, name, { enumerable: true, get: () => require(source)[name] });
}
