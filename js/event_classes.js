// SPDX-License-Identifier: Apache-2.0

// Event and CustomEvent.

'use strict';

const { invalidArgType, nodeError, now } = binding;

const kStop = Symbol('stop');       // true once no other listener may be called
const kTrusted = Symbol('trusted'); // an option: the runtime made the event
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

let setDispatch; // (event, target): target is null at the end
let isEvent;

const invalidThis = (name) => nodeError(TypeError, 'ERR_INVALID_THIS', `Value of "this" must be of type ${name}`);
const missingType = () => nodeError(TypeError, 'ERR_MISSING_ARGS', 'The "type" argument must be specified');

// check returns the event that a member is asked of.
function check(self, given = 1, wanted = 0) {
  if (given < wanted) throw missingType();
  if (!isEvent(self)) throw invalidThis('Event');
  return self;
}

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
    if (arguments.length === 0) throw missingType();
    this[kStop] = false;
    hide(this, kStop);
    this.#type = `${type}`;
    if (options === undefined || options === null) return;
    if (typeof options !== 'object') {
      throw invalidArgType('options', 'of type object', options);
    }
    this.#bubbles = !!options.bubbles;
    this.#cancelable = !!options.cancelable;
    this.#composed = !!options.composed;
    this.#trusted = !!options[kTrusted];
  }

  static {
    isEvent = (v) => typeof v === 'object' && v !== null && #type in v;
    setDispatch = (event, target) => {
      event.#dispatching = target !== null;
      if (target === null) return;
      event.#target = target;
      event[kStop] = false;
    };
  }

  initEvent(type, bubbles = false, cancelable = false) {
    check(this, arguments.length, 1);
    if (this.#dispatching) return;
    this.#type = `${type}`;
    this.#bubbles = !!bubbles;
    this.#cancelable = !!cancelable;
  }

  stopImmediatePropagation() { check(this)[kStop] = true; this.#propagates = false; }
  preventDefault() { check(this).#prevented = true; }
  get target() { return check(this).#target; }
  get currentTarget() { return check(this).#dispatching ? this.#target : null; }
  get srcElement() { return check(this).#target; }
  get type() { return check(this).#type; }
  get cancelable() { return check(this).#cancelable; }
  get defaultPrevented() { return check(this).#cancelable && this.#prevented; }
  get timeStamp() { return check(this).#timeStamp; }
  composedPath() { return check(this).#dispatching ? [this.#target] : []; }
  get returnValue() { return !check(this).#cancelable || !this.#prevented; }
  get bubbles() { return check(this).#bubbles; }
  get composed() { return check(this).#composed; }
  get eventPhase() { return check(this).#dispatching ? Event.AT_TARGET : Event.NONE; }
  get cancelBubble() { return !check(this).#propagates; }
  set cancelBubble(stop) { if (check(this) && stop) this.#propagates = false; }
  stopPropagation() { check(this).#propagates = false; }
  get isTrusted() { return check(this).#trusted; }

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
    if (arguments.length === 0) throw missingType();
    super(type, options);
    const detail = options === null || options === undefined ? undefined : options.detail;
    this.#detail = detail === undefined ? null : detail;
  }

  get detail() {
    if (typeof this !== 'object' || this === null || !(#detail in this)) throw invalidThis('CustomEvent');
    return this.#detail;
  }
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
Object.defineProperty(Event.prototype, 'isTrusted', { configurable: false });
show(CustomEvent.prototype, 'CustomEvent');

module.exports = { CustomEvent, Event, invalidThis, isEvent, kStop, kTrusted, setDispatch };
