// SPDX-License-Identifier: Apache-2.0
'use strict';
// tls_bridge: a TLSSocket over a stream that is no socket of net, or is one of IoT.js.

const net = require('net');

// bridgeTo makes a socket of net of any stream.
function bridgeTo(stream) {
  const bridge = binding.bridge();
  stream.on('data', (chunk) => {
    if (!bridge.write(chunk)) stream.pause();
  });
  bridge.on('drain', () => stream.resume());
  stream.on('end', () => bridge.end());
  stream.on('close', () => bridge.destroy());
  stream.on('error', () => bridge.destroy());
  bridge.on('error', () => stream.destroy());
  bridge.pipe(stream);
  bridge.on('close', () => stream.destroy());
  return bridge;
}

// ofIoTjs says whether what a connection runs over is a stream that is made as in IoT.js: it has said _readyToWrite.
const ofIoTjs = (stream) => !(stream instanceof net.Socket) && (binding.compat || (stream._writableState || {}).ready === true);

// halfOpen says whether this side stays open when the other ends. Over a stream of IoT.js it does not: that has no alert
// for it, and ends both at once.
function halfOpen(socket, options) {
  if (!socket) return options.allowHalfOpen;
  return ofIoTjs(socket) ? false : socket.allowHalfOpen;
}

module.exports = { bridgeTo, halfOpen, ofIoTjs };
