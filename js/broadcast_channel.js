// SPDX-License-Identifier: Apache-2.0
'use strict';
// broadcast_channel: BroadcastChannel, messages to all of a name in this process.

const { nodeError } = binding;
const { DOMException, EventTarget } = require('event_target');
const { MessageEvent, defineHandlers } = require('message_channel');

const inspect = Symbol.for('nodejs.util.inspect.custom');
const missing = (name) => nodeError(TypeError, 'ERR_MISSING_ARGS', `The "${name}" argument must be specified`);

let isChannel; // reach into a channel
let receiveFrom;

class BroadcastChannel extends EventTarget {
  #name;
  #native;

  constructor(name) {
    if (arguments.length === 0) throw missing('name');
    super();
    this.#name = `${name}`;
    this.#native = binding.join(this.#name,
      (data) => this.dispatchEvent(new MessageEvent('message', { data })),
      (data) => this.dispatchEvent(new MessageEvent('messageerror', { data })));
  }

  get name() { return this.#name; }

  close() {
    if (this.#native !== null) this.#native.close();
    this.#native = null;
  }

  postMessage(message) {
    if (arguments.length === 0) throw missing('message');
    if (this.#native === null) throw new DOMException('BroadcastChannel is closed.', 'InvalidStateError');
    this.#native.post(message);
  }

  ref() {
    if (this.#native !== null) this.#native.ref();
    return this;
  }

  unref() {
    if (this.#native !== null) this.#native.unref();
    return this;
  }

  [inspect](depth, options) {
    if (depth < 0) return 'BroadcastChannel';
    return `BroadcastChannel ${require('util').inspect({ name: this.#name, active: this.#native !== null }, options)}`;
  }

  static {
    isChannel = (v) => v !== null && typeof v === 'object' && #native in v;
    receiveFrom = (channel) => (channel.#native === null ? undefined : channel.#native.receive());
  }
}
defineHandlers(BroadcastChannel);
for (const name of ['name', 'close', 'postMessage']) {
  Object.defineProperty(BroadcastChannel.prototype, name, { enumerable: true });
}

module.exports = { BroadcastChannel, isChannel, receiveFrom };
