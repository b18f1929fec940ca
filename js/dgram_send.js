// SPDX-License-Identifier: Apache-2.0
'use strict';
// dgram_send: the methods of a Socket that send. What is sent is a list of parts, which make one message.

const { bindDefault, bound, checkPort, checkRunning, checkString, connected, kState, whenBound } = require('dgram_state');

const { invalidArgType, nodeError } = binding;
const bufferTypes = 'of type string or an instance of Buffer, TypedArray, or DataView';

// sliceOf is a part of a message.
function sliceOf(buffer, offset, length) {
  const whole = typeof buffer === 'string' ? Buffer.from(buffer) : view(buffer);
  if (!whole) throw invalidArgType('buffer', bufferTypes, buffer);
  const from = offset >>> 0;
  const size = length >>> 0;
  if (from > whole.byteLength) throw nodeError(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', '"offset" is outside of buffer bounds');
  if (from + size > whole.byteLength) throw nodeError(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', '"length" is outside of buffer bounds');
  return whole.subarray(from, from + size);
}

const view = (value) => (ArrayBuffer.isView(value) ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : undefined);

// listOf are the parts of a message.
function listOf(buffer) {
  if (!Array.isArray(buffer)) {
    if (typeof buffer === 'string') return [Buffer.from(buffer)];
    const one = view(buffer);
    if (!one) throw invalidArgType('buffer', bufferTypes, buffer);
    return [one];
  }
  const list = buffer.map((part) => (typeof part === 'string' ? Buffer.from(part) : view(part)));
  if (list.includes(undefined)) throw invalidArgType('buffer list arguments', bufferTypes, buffer);
  return list;
}

function sendNow(socket, ip, port, list, callback) {
  const state = socket[kState];
  const data = list.length === 1 ? list[0] : Buffer.concat(list);
  state.pending++;
  state.pendingBytes += data.length;
  state.handle.send(data, ip, port, (err, sent) => {
    state.pending--;
    state.pendingBytes -= data.length;
    if (callback) callback(err, sent);
    else if (err) socket.emit('error', err);
  });
}

// deliver finds the address and sends.
function deliver(socket, list, port, address, callback) {
  const state = socket[kState];
  if (!state.handle) return;
  if (state.connected === connected) {
    sendNow(socket, state.peer.address, state.peer.port, list, callback);
    return;
  }
  state.resolve(address, (err, ip) => {
    if (!err && state.handle) {
      sendNow(socket, ip, port, list, callback);
    } else if (err) {
      if (typeof callback === 'function') process.nextTick(callback, err);
      else process.nextTick(() => socket.emit('error', err));
    }
  });
}

// sort makes the ways to call send one: [list, port, address, callback]. A part of a message is given by two numbers before
// those of the place.
function sort(isConnected, buffer, args) {
  const [first, second, third, fourth, fifth] = args;
  if (isConnected) {
    const sliced = typeof second === 'number';
    const parts = sliced ? [sliceOf(buffer, first, second)] : listOf(buffer);
    const isCallback = sliced && typeof third === 'function';
    if ((third && !isCallback) || fourth) throw nodeError(Error, 'ERR_SOCKET_DGRAM_IS_CONNECTED', 'Already connected');
    return [parts, undefined, undefined, sliced ? third : first];
  }
  if (fourth || (third && typeof third !== 'function')) return [[sliceOf(buffer, first, second)], third, fourth, fifth];
  return [listOf(buffer), first, second, third];
}

module.exports = {
  sendto(buffer, offset, length, port, address, callback) {
    if (typeof offset !== 'number') throw invalidArgType('offset', 'of type number', offset);
    if (typeof length !== 'number') throw invalidArgType('length', 'of type number', length);
    if (typeof port !== 'number') throw invalidArgType('port', 'of type number', port);
    checkString(address, 'address');
    this.send(buffer, offset, length, port, address, callback);
  },

  send(buffer, ...args) {
    const state = this[kState];
    const [list, port, address_, callback_] = sort(state.connected === connected, buffer, args);
    const number = state.connected === connected ? undefined : checkPort(port, 'Port', false);
    let [address, callback] = [address_, callback_];
    if (typeof address === 'function') [address, callback] = [undefined, address];
    else if (address !== undefined && address !== null) checkString(address, 'address');
    if (typeof callback !== 'function') callback = undefined;
    checkRunning(this);
    bindDefault(this);
    const parts = list.length === 0 ? [Buffer.alloc(0)] : list;
    if (state.bind !== bound) whenBound(this, () => deliver(this, parts, number, address, callback));
    else deliver(this, parts, number, address, callback);
  },

  getSendQueueSize() {
    return this[kState].pendingBytes;
  },

  getSendQueueCount() {
    return this[kState].pending;
  },
};
