// SPDX-License-Identifier: Apache-2.0

// Streams that are given away by structuredClone: a new stream takes the place
// of each, and the old one stays locked to it.

'use strict';

const { handled } = require('web_streams_shared');
const { begin } = require('web_streams_pipe');
const { Transform, create } = require('web_streams_transform_state');

const noOptions = { preventAbort: false, preventCancel: false, preventClose: false, signal: undefined };

// through is a stream that passes everything on.
const through = () => create((chunk, self) => self.enqueue(chunk), undefined);

function refuse(name) {
  throw new DOMException(`Cannot transfer a locked ${name}`, 'DataCloneError');
}

function readable(state) {
  if (state.reader !== undefined) refuse('ReadableStream');
  const pass = through();
  handled(begin(state, pass.writable, noOptions));
  return pass.readable;
}

function writable(state) {
  if (state.writer !== undefined) refuse('WritableStream');
  const pass = through();
  handled(begin(pass.readable, state, noOptions));
  return pass.writable;
}

// transform gives both sides away.
function transform(state) {
  if (state.readable.reader !== undefined || state.writable.writer !== undefined) refuse('TransformStream');
  const moved = Object.create(Transform.prototype);
  moved.backpressure = state.backpressure;
  moved.readable = readable(state.readable);
  moved.writable = writable(state.writable);
  return moved;
}

module.exports = { readable, transform, writable };
