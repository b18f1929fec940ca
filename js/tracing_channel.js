// SPDX-License-Identifier: Apache-2.0
'use strict';
// What diagnostics_channel.tracingChannel makes: five channels that tell how a
// call goes.

const { channel, Channel } = require('diagnostics_channel');
const { invalidArgType } = binding;

const events = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'];

// channelOf is the channel of an event, made of a name or taken from an object.
function channelOf(given, event) {
  if (typeof given === 'string') return channel(`tracing:${given}:${event}`);
  if (typeof given !== 'object' || given === null) {
    if (given === null) throw new TypeError("Cannot read properties of null (reading 'start')");
    throw invalidArgType('nameOrChannels', 'of type string or an instance of TracingChannel or Object', given);
  }
  if (!(given[event] instanceof Channel)) throw invalidArgType(`nameOrChannels.${event}`, 'an instance of Channel', given[event]);
  return given[event];
}

class TracingChannel {
  constructor(nameOrChannels) {
    for (const event of events) {
      Object.defineProperty(this, event, { value: channelOf(nameOrChannels, event) });
    }
  }

  get hasSubscribers() { return events.some((event) => this[event].hasSubscribers); }

  subscribe(handlers) {
    for (const event of events) {
      if (handlers[event]) this[event].subscribe(handlers[event]);
    }
  }

  unsubscribe(handlers) {
    let done = true;
    for (const event of events) {
      if (handlers[event] && !this[event].unsubscribe(handlers[event])) done = false;
    }
    return done;
  }

  traceSync(fn, context = {}, self, ...args) {
    if (!this.hasSubscribers) return Reflect.apply(fn, self, args);
    return this.start.runStores(context, () => {
      try {
        context.result = Reflect.apply(fn, self, args);
        return context.result;
      } catch (error) {
        failed(this, context, error);
        throw error;
      } finally {
        this.end.publish(context);
      }
    });
  }

  tracePromise(fn, context = {}, self, ...args) {
    if (!this.hasSubscribers) return Reflect.apply(fn, self, args);
    return this.start.runStores(context, () => {
      try {
        let promise = Reflect.apply(fn, self, args);
        if (!(promise instanceof Promise)) promise = Promise.resolve(promise);
        return promise.then((result) => {
          context.result = result;
          ended(this, context);
          return result;
        }, (error) => {
          failed(this, context, error);
          ended(this, context);
          return Promise.reject(error);
        });
      } catch (error) {
        failed(this, context, error);
        throw error;
      } finally {
        this.end.publish(context);
      }
    });
  }

  traceCallback(fn, position = -1, context = {}, self, ...args) {
    if (!this.hasSubscribers) return Reflect.apply(fn, self, args);
    const callback = args.at(position);
    if (typeof callback !== 'function') throw invalidArgType('callback', 'of type function', callback);
    args.splice(position, 1, traced(this, context, callback));
    return this.start.runStores(context, () => {
      try {
        return Reflect.apply(fn, self, args);
      } catch (error) {
        failed(this, context, error);
        throw error;
      } finally {
        this.end.publish(context);
      }
    });
  }
}

function failed(tracing, context, error) {
  context.error = error;
  tracing.error.publish(context);
}

function ended(tracing, context) {
  tracing.asyncStart.publish(context);
  tracing.asyncEnd.publish(context);
}

// traced is a callback (error, result) whose call is told of.
function traced(tracing, context, callback) {
  return function(error = null, result) {
    if (error) failed(tracing, context, error);
    else context.result = result;
    const given = arguments;
    return tracing.asyncStart.runStores(context, () => {
      try {
        return Reflect.apply(callback, this, given);
      } finally {
        tracing.asyncEnd.publish(context);
      }
    });
  };
}

module.exports = { TracingChannel };
