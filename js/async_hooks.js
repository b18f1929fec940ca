// SPDX-License-Identifier: Apache-2.0
'use strict';
// require('async_hooks'): the classes. What they do is in modules/async_hooks.

const { attachStorage, attachResource, enable, disable, listening, nodeError, invalidArgType } = binding;

// methods gives a class the natives of the binding.
function methods(prototype, natives) {
  for (const name of Object.keys(natives)) {
    Object.defineProperty(prototype, name, { value: natives[name], writable: true, configurable: true });
  }
}

function validFunction(fn) {
  if (typeof fn !== 'function') throw invalidArgType('fn', 'of type function', fn);
}

class AsyncLocalStorage {
  constructor() {
    this.kResourceStore = Symbol('kResourceStore');
    this.enabled = false;
    attachStorage(this);
  }

  static bind(fn) { return AsyncResource.bind(fn); }

  static snapshot() { return AsyncLocalStorage.bind((callback, ...args) => callback(...args)); }
}
methods(AsyncLocalStorage.prototype, binding.storage);

const asyncID = Symbol('async_id_symbol');
const triggerID = Symbol('trigger_async_id_symbol');

// triggerOf reads the second argument of AsyncResource, which may be the number.
function triggerOf(options) {
  const id = typeof options === 'number' ? options : options.triggerAsyncId;
  if (id === undefined) return undefined;
  if (!Number.isSafeInteger(id) || id < -1) {
    throw nodeError(RangeError, 'ERR_INVALID_ASYNC_ID', `Invalid triggerAsyncId value: ${id}`);
  }
  return id;
}

let warned = false;

function warn() {
  if (warned) return;
  warned = true;
  process.emitWarning('The asyncResource property on bound functions is deprecated', 'DeprecationWarning', 'DEP0172');
}

// dress gives a bound function the properties that Node.js does.
function dress(bound, fn, resource) {
  Object.defineProperties(bound, {
    length: { value: fn.length, configurable: true },
    asyncResource: {
      configurable: true,
      enumerable: true,
      get() { warn(); return resource; },
      set(value) { warn(); resource = value; },
    },
  });
  return bound;
}

class AsyncResource {
  constructor(type, options = {}) {
    if (typeof type !== 'string') throw invalidArgType('type', 'of type string', type);
    const trigger = triggerOf(options);
    if (type === '' && listening()) throw nodeError(TypeError, 'ERR_ASYNC_TYPE', 'Invalid name for async "type": ');
    const [id, from] = attachResource(this, type, trigger);
    this[asyncID] = id;
    this[triggerID] = from;
  }

  bind(fn, thisArg) {
    validFunction(fn);
    if (thisArg !== undefined) return dress(this.runInAsyncScope.bind(this, fn, thisArg), fn, this);
    const resource = this;
    const bound = function(...args) { return resource.runInAsyncScope(fn, this, ...args); };
    return dress(bound, fn, this);
  }

  static bind(fn, type, thisArg) {
    validFunction(fn);
    return new AsyncResource(type || fn.name || 'bound-anonymous-fn').bind(fn, thisArg);
  }
}
methods(AsyncResource.prototype, binding.resource);

const kinds = ['init', 'before', 'after', 'destroy', 'promiseResolve'];
const members = kinds.map((kind) => Symbol(kind));

class AsyncHook {
  constructor(functions) {
    kinds.forEach((kind, i) => { this[members[i]] = functions[i]; });
  }

  enable() {
    enable(this, ...members.map((member) => this[member]));
    return this;
  }

  disable() {
    disable(this);
    return this;
  }
}

function createHook({ init, before, after, destroy, promiseResolve }) {
  const functions = [init, before, after, destroy, promiseResolve];
  kinds.forEach((kind, i) => {
    if (functions[i] === undefined || typeof functions[i] === 'function') return;
    throw nodeError(TypeError, 'ERR_ASYNC_CALLBACK', `hook.${kind} must be a function`);
  });
  return new AsyncHook(functions);
}

// The kinds of resources that begin in natives, as init names them.
const asyncWrapProviders = Object.freeze({
  __proto__: null, NONE: 0, HANDLE: 1, HTTPCLIENTREQUEST: 2, PROMISE: 3, REQUEST: 4,
});

module.exports = {
  AsyncLocalStorage,
  createHook,
  executionAsyncId: binding.executionAsyncId,
  triggerAsyncId: binding.triggerAsyncId,
  executionAsyncResource: binding.executionAsyncResource,
  asyncWrapProviders,
  AsyncResource,
};
