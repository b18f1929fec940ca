// SPDX-License-Identifier: Apache-2.0

// ReadableStream.

'use strict';

const {
  dictionary, dress, highWaterMark, inspectCustom, invalidArgType, invalidState, invalidThis, invalidValue, isObject,
  rejectedWith, show,
} = require('web_streams_shared');
const { ReadableState } = require('web_streams_state');
const { fromSource, readMethods } = require('web_streams_default');
const { sizeFunction } = require('web_streams_strategy');
const { ReadableStreamBYOBReader, ReadableStreamDefaultReader } = require('web_streams_readers');

const kName = 'ReadableStream';
let stateOf; // (value): undefined if it is no ReadableStream
let wrap;    // (state): the stream for a state

class ReadableStream {
  #s;

  constructor(source = {}, strategy = {}) {
    if (source instanceof ReadableState) {
      this.#s = source;
      return;
    }
    if (!isObject(source)) throw invalidArgType('source', 'of type object', source);
    const stream = new ReadableState();
    stream.face = this;
    this.#s = stream;
    build(stream, source, dictionary(strategy, 'strategy'));
  }

  static {
    stateOf = (v) => (typeof v === 'object' && v !== null && #s in v ? v.#s : undefined);
    wrap = (state) => (state.face === undefined ? (state.face = new ReadableStream(state)) : state.face);
  }

  static from(iterable) { return wrap(require('web_streams_from').from(iterable)); }

  get locked() { return needed(this).reader !== undefined; }

  cancel(reason = undefined) {
    const s = stateOf(this);
    if (s === undefined) return rejectedWith(invalidThis(kName));
    if (s.reader !== undefined) return rejectedWith(invalidState('ReadableStream is locked'));
    return s.cancel(reason);
  }

  getReader(options = {}) {
    needed(this);
    const { mode } = dictionary(options, 'options');
    if (mode === undefined) return new ReadableStreamDefaultReader(this);
    if (`${mode}` !== 'byob') throw invalidValue('options.mode', mode);
    return new ReadableStreamBYOBReader(this);
  }

  pipeThrough(transform, options = {}) {
    return require('web_streams_pipe').through(needed(this), transform, options);
  }

  pipeTo(destination, options = {}) {
    const s = stateOf(this);
    if (s === undefined) return rejectedWith(invalidThis(kName));
    return require('web_streams_pipe').to(s, destination, options);
  }

  tee() {
    const s = needed(this);
    if (s.reader !== undefined) throw invalidState('ReadableStream is locked');
    return (s.bytes ? require('web_streams_tee_bytes') : require('web_streams_tee')).tee(s).map(wrap);
  }

  values(options = {}) {
    const s = needed(this);
    const { preventCancel = false } = dictionary(options, 'options');
    return require('web_streams_iterator').iterate(s, !!preventCancel);
  }

  [inspectCustom](depth, options) {
    return show(this, kName, depth, options,
      () => ({ locked: this.locked, state: stateOf(this).state, supportsBYOB: stateOf(this).bytes }));
  }
}

function needed(self) {
  const s = stateOf(self);
  if (s === undefined) throw invalidThis(kName);
  return s;
}

// build gives a stream the controller that its source asks for.
function build(stream, source, strategy) {
  const mark = strategy.highWaterMark;
  const size = sizeFunction(strategy);
  const bytes = require('web_streams_byte_faces'); // before anything of source is read
  const autoSize = bytes.autoSizeOf(source);
  const methods = readMethods(source);
  const { type } = source;
  if (type === undefined) {
    fromSource(stream, source, methods, highWaterMark({ highWaterMark: mark }, 1), size);
    return;
  }
  if (`${type}` !== 'bytes') throw invalidValue('source.type', type);
  if (strategy.size !== undefined) throw invalidValue('strategy.size', strategy.size, RangeError);
  bytes.bytesFromSource(stream, source, methods, highWaterMark({ highWaterMark: mark }, 0), autoSize);
}

// What require('stream') asks of any stream, under the names of Node.js.
for (const [name, ask] of [
  ['disturbed', (s) => s.disturbed],
  ['errored', (s) => s.state === 'errored'],
  ['readable', (s) => s.state === 'readable'],
]) {
  Object.defineProperty(ReadableStream.prototype, Symbol.for(`nodejs.stream.${name}`), {
    configurable: true,
    get() { return ask(needed(this)); },
  });
}

dress(ReadableStream, ['locked', 'cancel', 'getReader', 'pipeThrough', 'pipeTo', 'tee', 'values']);
Object.defineProperty(ReadableStream, 'from', { enumerable: true });
Object.defineProperty(ReadableStream.prototype, Symbol.asyncIterator, {
  value: ReadableStream.prototype.values, writable: true, configurable: true,
});

binding.transferable(ReadableStream, (stream) => wrap(require('web_streams_transfer').readable(needed(stream))));

module.exports = { ReadableStream, stateOf, wrap };
