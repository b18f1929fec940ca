// SPDX-License-Identifier: Apache-2.0
'use strict';
// require('domain'), which Node.js has deprecated: what is thrown where nothing
// catches it goes to the domain in which the callback was started.

const EventEmitter = require('events');
const { AsyncLocalStorage } = require('async_hooks');
const { claim, invalidArgType } = binding;

const entered = new AsyncLocalStorage(); // the domains that are around, the innermost last
const around = () => entered.getStore() ?? [];
const active = () => around().at(-1);

// mark notes on an error which domain it belongs to, once.
function mark(error, domain, thrown, more) {
  if (error === null || typeof error !== 'object' && typeof error !== 'function') return;
  if (error.domainThrown !== undefined) return;
  Object.defineProperty(error, 'domain', { value: domain, writable: true, configurable: true });
  Object.assign(error, more);
  error.domainThrown = thrown;
}

class Domain extends EventEmitter {
  constructor() {
    super();
    this.members = [];
  }

  // _errorHandler takes what nobody has caught, if there is a listener.
  _errorHandler(error) {
    if (this.listenerCount('error') === 0) return false;
    mark(error, this, true);
    const outer = around();
    entered.enterWith(outer.slice(0, Math.max(0, outer.lastIndexOf(this))));
    try {
      this.emit('error', error);
    } finally {
      entered.enterWith(outer);
    }
    return true;
  }

  enter() { entered.enterWith([...around(), this]); }

  exit() {
    const at = around().lastIndexOf(this);
    if (at >= 0) entered.enterWith(around().slice(0, at));
  }

  add(emitter) {
    if (emitter.domain === this) return;
    if (emitter.domain) emitter.domain.remove(emitter);
    Object.defineProperty(emitter, 'domain', { value: this, writable: true, configurable: true });
    this.members.push(emitter);
    if (emitter instanceof EventEmitter) wrap(emitter, this);
  }

  remove(emitter) {
    if (emitter.domain !== this) return;
    emitter.domain = null;
    this.members.splice(this.members.indexOf(emitter), 1);
    if (Object.hasOwn(emitter, 'emit')) delete emitter.emit;
  }

  run(fn, ...args) { return within(this, fn, this, args); }

  bind(callback) {
    const domain = this;
    const bound = function(...args) { return within(domain, callback, this, args); };
    return own(bound, domain);
  }

  intercept(callback) {
    const domain = this;
    const bound = function(error, ...args) {
      if (error instanceof Error) {
        mark(error, domain, false, { domainBound: callback });
        domain.emit('error', error);
        return undefined;
      }
      return within(domain, callback, this, args);
    };
    return own(bound, domain);
  }
}

function own(bound, domain) {
  Object.defineProperty(bound, 'domain', { value: domain, writable: true, configurable: true });
  return bound;
}

// within calls fn inside of a domain. What it throws goes on, marked.
function within(domain, fn, self, args) {
  if (typeof fn !== 'function') throw invalidArgType('callback', 'of type function', fn);
  domain.enter();
  try {
    return Reflect.apply(fn, self, args);
  } catch (error) {
    mark(error, domain, true);
    throw error;
  } finally {
    domain.exit();
  }
}

// unhandled makes the error that stands for an 'error' without one.
function unhandled() {
  const error = new Error('Unhandled error.');
  error.code = 'ERR_UNHANDLED_ERROR';
  return error;
}

// wrap has an emitter emit inside of its domain, which gets an 'error' that
// nobody listens to.
function wrap(emitter, domain) {
  const emit = emitter.emit;
  Object.defineProperty(emitter, 'emit', {
    writable: true,
    configurable: true,
    value(type, ...args) {
      if (type !== 'error' || emitter.listenerCount('error') > 0 || domain.listenerCount('error') === 0) {
        return within(domain, emit, emitter, [type, ...args]);
      }
      const error = args[0] || unhandled();
      mark(error, domain, false, { domainEmitter: emitter });
      domain.emit('error', error);
      return false;
    },
  });
}

claim((error) => {
  const domain = error?.domain instanceof Domain ? error.domain : active();
  return domain instanceof Domain && domain._errorHandler(error);
});

Object.defineProperty(process, 'domain', { configurable: true, enumerable: true, get: active });

const create = () => new Domain();

module.exports = { Domain, createDomain: create, create };
Object.defineProperty(module.exports, '_stack', { enumerable: true, get: around });
Object.defineProperty(module.exports, 'active', { enumerable: true, get: active });
