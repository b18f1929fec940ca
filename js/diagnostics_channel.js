// SPDX-License-Identifier: Apache-2.0
'use strict';
// require('diagnostics_channel'): channels by name. A channel that nobody
// listens to has other methods, which do nothing, than one that somebody does.

const { listen, invalidArgType } = binding;

function validFunction(subscription) {
  if (typeof subscription !== 'function') throw invalidArgType('subscription', 'of type function', subscription);
}

// later throws an error where nothing catches it.
function later(error) { process.nextTick(() => { throw error; }); }

// withStore is run inside of a store of its own.
function withStore(store, data, transform, run) {
  return () => {
    let context = data;
    if (transform !== undefined) {
      try {
        context = transform(data);
      } catch (error) {
        later(error);
        return run();
      }
    }
    return store.run(context, run);
  };
}

// awake has the natives publish on a channel that has got its first listener,
// and asleep ends that for one that has lost its last.
function awake(channel) {
  Object.setPrototypeOf(channel, ActiveChannel.prototype);
  channel._subscribers = [];
  channel._stores = new Map();
  kept.add(channel);
  if (typeof channel.name === 'string') listen(channel.name, (message) => channel.publish(message));
}

function asleep(channel) {
  if (channel._subscribers.length > 0 || channel._stores.size > 0) return;
  Object.setPrototypeOf(channel, Channel.prototype);
  channel._subscribers = undefined;
  channel._stores = undefined;
  kept.delete(channel);
  if (typeof channel.name === 'string') listen(channel.name);
}

class ActiveChannel {
  subscribe(subscription) {
    validFunction(subscription);
    this._subscribers = [...this._subscribers, subscription];
  }

  unsubscribe(subscription) {
    const at = this._subscribers.indexOf(subscription);
    if (at < 0) return false;
    this._subscribers = this._subscribers.filter((_, i) => i !== at);
    asleep(this);
    return true;
  }

  bindStore(store, transform) { this._stores.set(store, transform); }

  unbindStore(store) {
    if (!this._stores.delete(store)) return false;
    asleep(this);
    return true;
  }

  get hasSubscribers() { return true; }

  publish(data) {
    for (const subscription of this._subscribers) {
      try {
        subscription(data, this.name);
      } catch (error) {
        later(error);
      }
    }
  }

  runStores(data, fn, self, ...args) {
    let run = () => {
      this.publish(data);
      return Reflect.apply(fn, self, args);
    };
    for (const [store, transform] of this._stores) run = withStore(store, data, transform, run);
    return run();
  }
}

class Channel {
  constructor(name) {
    this._subscribers = undefined;
    this._stores = undefined;
    this.name = name;
    channels.set(name, new WeakRef(this));
  }

  static [Symbol.hasInstance](instance) {
    if (instance === null || typeof instance !== 'object') return false;
    const prototype = Object.getPrototypeOf(instance);
    return prototype === Channel.prototype || prototype === ActiveChannel.prototype;
  }

  subscribe(subscription) {
    validFunction(subscription);
    awake(this);
    this.subscribe(subscription);
  }

  unsubscribe() { return false; }

  bindStore(store, transform = undefined) {
    awake(this);
    this.bindStore(store, transform);
  }

  unbindStore() { return false; }

  get hasSubscribers() { return false; }

  publish() {}

  runStores(data, fn, self, ...args) { return Reflect.apply(fn, self, args); }
}

const channels = new Map(); // by name, as long as somebody holds them
const kept = new Set(); // those that have listeners

function channel(name) {
  const found = channels.get(name)?.deref();
  if (found !== undefined) return found;
  if (typeof name !== 'string' && typeof name !== 'symbol') {
    throw invalidArgType('channel', 'one of type string or symbol', name);
  }
  return new Channel(name);
}

function subscribe(name, subscription) { return channel(name).subscribe(subscription); }

function unsubscribe(name, subscription) { return channel(name).unsubscribe(subscription); }

function hasSubscribers(name) {
  const found = channels.get(name)?.deref();
  return found === undefined ? false : found.hasSubscribers;
}

function tracingChannel(nameOrChannels) {
  const { TracingChannel } = require('tracing_channel');
  return new TracingChannel(nameOrChannels);
}

module.exports = { channel, hasSubscribers, subscribe, tracingChannel, unsubscribe, Channel };
