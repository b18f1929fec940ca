// SPDX-License-Identifier: Apache-2.0
'use strict';
// child_process_ipc: the channel between a program and the one that started it, on both of its sides.

const EventEmitter = require('events');
const { invalidArgType, nodeError } = binding;
const { checkObject } = require('child_process_options');

const full = 128 * 1024; // bytes that wait for the kernel, from which on send returns false

// Control is target.channel.
class Control extends EventEmitter {
  #channel;
  #refs = 0;
  #fixed = false; // the script has a say in it

  constructor(channel) {
    super();
    this.#channel = channel;
  }

  refCounted() { if (++this.#refs === 1 && !this.#fixed) this.#channel.ref(); }
  unrefCounted() {
    if (--this.#refs === 0 && !this.#fixed) {
      this.#channel.unref();
      this.emit('unref');
    }
  }
  ref() {
    this.#fixed = true;
    this.#channel.ref();
  }
  unref() {
    this.#fixed = true;
    this.#channel.unref();
  }
  get fd() { return this.#channel.fd(); }
}

// codecs turn messages into what goes over the channel and back.
const codecs = {
  json: {
    encode: (message) => `${JSON.stringify(message)}\n`,
    decode: (text) => JSON.parse(text),
  },
  get advanced() { return require('child_process_advanced'); },
};

const isInternal = (m) => m !== null && typeof m === 'object' && typeof m.cmd === 'string' && m.cmd.startsWith('NODE_');

const closedError = () => nodeError(Error, 'ERR_IPC_CHANNEL_CLOSED', 'Channel closed');

function checkMessage(message) {
  if (message === undefined) throw nodeError(TypeError, 'ERR_MISSING_ARGS', 'The "message" argument must be specified');
  if (!['string', 'object', 'number', 'boolean'].includes(typeof message)) {
    throw invalidArgType('message', 'one of type string, object, number, or boolean', message);
  }
}

// Link is one side of a channel; target is the ChildProcess or process.
class Link {
  constructor(target, channel, mode, onClose) {
    Object.assign(this, { target, channel, onClose, codec: codecs[mode], waiting: [], ended: false });
    target.channel = new Control(channel);
    target.connected = true;
  }

  start() {
    const { target } = this;
    target.on('newListener', (name) => {
      if (name === 'message' && this.waiting.length > 0) process.nextTick(() => this.flush());
    });
    this.channel.start((data) => this.receive(data), (err) => this.end(err));
  }

  receive(data) {
    const message = this.codec.decode(data);
    const name = isInternal(message) ? 'internalMessage' : 'message';
    process.nextTick(() => this.deliver(name, message));
  }

  deliver(name, message) {
    const { target } = this;
    if (name === 'message' && target.listenerCount('message') === 0) {
      if (target.channel) this.waiting.push(message);
      return;
    }
    target.emit(name, message, undefined);
  }

  flush() {
    const list = this.waiting.splice(0);
    for (const message of list) this.target.emit('message', message, undefined);
  }

  end(err) {
    if (err) this.target.emit('error', err);
    if (this.target.connected) this.disconnect();
  }

  // send(message, handle, callback) returns whether more may be sent at once.
  send(message, handle, options, callback) {
    if (typeof handle === 'function') [handle, callback] = [undefined, handle];
    else if (typeof options === 'function') [options, callback] = [undefined, options];
    else if (options !== undefined) checkObject(options, 'options');
    if (!this.target.connected) {
      this.report(closedError(), callback);
      return false;
    }
    checkMessage(message);
    if (handle !== undefined && handle !== null) refuseHandle(handle);
    return this.write(message, callback);
  }

  write(message, callback) {
    const done = (err) => {
      if (err) this.report(err, callback);
      else if (typeof callback === 'function') callback(null);
    };
    const state = this.channel.write(this.codec.encode(message), done);
    if (state === 0) {
      if (typeof callback === 'function') process.nextTick(callback, null);
    } else if (state < 0) {
      this.report(binding.systemError(state, 'write'), callback);
    }
    return this.channel.queued() < full;
  }

  report(err, callback) {
    if (typeof callback === 'function') process.nextTick(callback, err);
    else process.nextTick(() => this.target.emit('error', err));
  }

  disconnect() {
    const { target } = this;
    if (!target.connected) {
      target.emit('error', nodeError(Error, 'ERR_IPC_DISCONNECTED', 'IPC channel is already disconnected'));
      return;
    }
    target.connected = false;
    this.leave();
  }

  // leave closes the channel once what was sent has gone.
  leave() {
    if (this.ended) return;
    this.ended = true;
    const finish = () => {
      this.channel.close();
      this.target.channel = null;
      process.nextTick(() => this.target.emit('disconnect'));
      if (this.onClose) process.nextTick(this.onClose);
    };
    if (this.channel.queued() === 0) finish();
    else this.channel.write('', finish);
  }
}

function refuseHandle(handle) {
  const shown = handle !== null && typeof handle === 'object' ? handle.constructor : undefined;
  if (shown && ['Socket', 'Server', 'TCP', 'Pipe'].includes(shown.name)) {
    throw nodeError(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM',
      'Sending sockets and servers to another process is unavailable on the current platform, which is being used to run Node.js');
  }
  throw nodeError(TypeError, 'ERR_INVALID_HANDLE_TYPE', 'This handle type cannot be sent');
}

function setup(target, channel, mode, onClose) {
  const link = new Link(target, channel, mode, onClose);
  target.send = (message, handle, options, callback) => link.send(message, handle, options, callback);
  target._send = target.send;
  target.disconnect = () => link.disconnect();
  target._disconnect = () => link.leave();
  link.start();
  return link;
}

// setupSelf makes process one side. Only who listens keeps the channel, and with it the loop, alive.
function setupSelf(fd, mode) {
  const channel = binding.openChannel(fd, mode === 'advanced');
  channel.unref();
  setup(process, channel, mode === 'advanced' ? 'advanced' : 'json');
  const counts = (name) => (name === 'message' || name === 'disconnect') && process.channel;
  process.on('newListener', (name) => { if (counts(name)) process.channel.refCounted(); });
  process.on('removeListener', (name) => { if (counts(name)) process.channel.unrefCounted(); });
}

module.exports = { setup, setupSelf };
