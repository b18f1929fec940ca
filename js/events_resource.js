// SPDX-License-Identifier: Apache-2.0
'use strict';
// events.EventEmitterAsyncResource: an emitter whose listeners run in the
// context in which the emitter was made.

const EventEmitter = require('events');
const { AsyncResource } = require('async_hooks');
const { nodeError, invalidArgType } = binding;

const kEventEmitter = Symbol('kEventEmitter');
const kAsyncResource = Symbol('kAsyncResource');

class EventEmitterReferencingAsyncResource extends AsyncResource {
  constructor(emitter, type, options) {
    super(type, options);
    this[kEventEmitter] = emitter;
  }

  get eventEmitter() {
    if (this[kEventEmitter] === undefined) {
      throw nodeError(TypeError, 'ERR_INVALID_THIS', 'Value of "this" must be of type EventEmitterReferencingAsyncResource');
    }
    return this[kEventEmitter];
  }
}

// resourceOf is the resource of an emitter of this class.
function resourceOf(emitter) {
  if (emitter[kAsyncResource] === undefined) {
    throw nodeError(TypeError, 'ERR_INVALID_THIS', 'Value of "this" must be of type EventEmitterAsyncResource');
  }
  return emitter[kAsyncResource];
}

class EventEmitterAsyncResource extends EventEmitter {
  constructor(options = undefined) {
    let name = options;
    if (typeof options !== 'string') {
      if (new.target === EventEmitterAsyncResource && typeof options?.name !== 'string') {
        throw invalidArgType('options.name', 'of type string', options?.name);
      }
      name = options?.name || new.target.name;
    }
    super(typeof options === 'string' ? undefined : options);
    this[kAsyncResource] = new EventEmitterReferencingAsyncResource(this, name, typeof options === 'string' ? undefined : options);
  }

  emit(event, ...args) { return resourceOf(this).runInAsyncScope(super.emit, this, event, ...args); }

  emitDestroy() { resourceOf(this).emitDestroy(); }

  get asyncId() { return resourceOf(this).asyncId(); }

  get triggerAsyncId() { return resourceOf(this).triggerAsyncId(); }

  get asyncResource() { return resourceOf(this); }
}

module.exports = { EventEmitterAsyncResource };
