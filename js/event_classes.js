// SPDX-License-Identifier: Apache-2.0

// Event and CustomEvent.

'use strict';

const { invalidArgType, nodeError, now } = binding;

const kStop = Symbol('stop');       // true once no other listener may be called
const kTrusted = Symbol('trusted'); // an option: the runtime made the event
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

let setDispatch; // (event, target): target is null at the end

class Event {
  #type;
  #bubbles = false;
  #cancelable = false;
  #composed = false;
  #trusted = false;
  #prevented = false;
  #propagates = true;
  #target = null;
  #dispatching = false;
  #timeStamp = now();

  constructor(type, options = undefined) {
    if (arguments.length === 0) {
      throw nodeError(TypeError, 'ERR_MISSING_ARGS', 'The "type" argument must be specified');
    }
    this[kStop] = false;
    hide(this, kStop);
    this.#type = `${type}`;
    if (options === undefined || options === null) return;
    if (typeof options !== 'object' && typeof options !== 'function') {
      throw invalidArgType('options', 'of type object', options);
    }
    this.#bubbles = !!options.bubbles;
    this.#cancelable = !!options.cancelable;
    this.#composed = !!options.composed;
    this.#trusted = !!options[kTrusted];
  }

  static {
    setDispatch = (event, target) => {
      event.#dispatching = target !== null;
      if (target === null) return;
      event.#target = target;
      event[kStop] = false;
    };
  }

  initEvent(type, bubbles = false, cancelable = false) {
    if (this.#dispatching) return;
    this.#type = `${type}`;
    this.#bubbles = !!bubbles;
    this.#cancelable = !!cancelable;
  }

  stopImmediatePropagation() { this[kStop] = true; this.#propagates = false; }
  stopPropagation() { this.#propagates = false; }
  preventDefault() { this.#prevented = true; }
  composedPath() { return this.#dispatching ? [this.#target] : []; }

  get type() { return this.#type; }
  get target() { return this.#target; }
  get srcElement() { return this.#target; }
  get currentTarget() { return this.#dispatching ? this.#target : null; }
  get eventPhase() { return this.#dispatching ? Event.AT_TARGET : Event.NONE; }
  get bubbles() { return this.#bubbles; }
  get cancelable() { return this.#cancelable; }
  get composed() { return this.#composed; }
  get defaultPrevented() { return this.#cancelable && this.#prevented; }
  get returnValue() { return !this.#cancelable || !this.#prevented; }
  get cancelBubble() { return !this.#propagates; }
  set cancelBubble(stop) { if (stop) this.#propagates = false; }
  get timeStamp() { return this.#timeStamp; }
  get isTrusted() { return this.#trusted; }

  [inspectCustom](depth, options, inspect) {
    const { type, defaultPrevented, cancelable, timeStamp } = this;
    const name = this.constructor.name;
    if (depth < 0) return name;
    return `${name} ${inspect({ type, defaultPrevented, cancelable, timeStamp }, options)}`;
  }
}

class CustomEvent extends Event {
  #detail;

  constructor(type, options = undefined) {
    if (arguments.length === 0) {
      throw nodeError(TypeError, 'ERR_MISSING_ARGS', 'The "type" argument must be specified');
    }
    super(type, options);
    const detail = options === null || options === undefined ? undefined : options.detail;
    this.#detail = detail === undefined ? null : detail;
  }

  get detail() { return this.#detail; }
}

function hide(obj, key) {
  Object.defineProperty(obj, key, { enumerable: false });
}

// show makes the members of a class enumerable, as those of the web are.
function show(proto, tag) {
  for (const name of Object.getOwnPropertyNames(proto)) {
    if (name !== 'constructor') Object.defineProperty(proto, name, { enumerable: true });
  }
  Object.defineProperty(proto, Symbol.toStringTag, { value: tag, configurable: true });
}

['NONE', 'CAPTURING_PHASE', 'AT_TARGET', 'BUBBLING_PHASE'].forEach((name, value) => {
  Object.defineProperty(Event, name, { value, enumerable: true });
});
show(Event.prototype, 'Event');
show(CustomEvent.prototype, 'CustomEvent');

module.exports = { CustomEvent, Event, kStop, kTrusted, setDispatch };
