// SPDX-License-Identifier: Apache-2.0

// Readable.from: a stream of what an iterable yields.

'use strict';

const { nodeError, invalidArgType, nextTick, Readable } = binding;

function from(iterable, options) {
  if (typeof iterable === 'string' || iterable instanceof Buffer) return whole(iterable, options);
  let iterator;
  let async;
  if (iterable && iterable[Symbol.asyncIterator]) {
    async = true;
    iterator = iterable[Symbol.asyncIterator]();
  } else if (iterable && iterable[Symbol.iterator]) {
    async = false;
    iterator = iterable[Symbol.iterator]();
  } else {
    throw invalidArgType('iterable', 'an instance of Iterable', iterable);
  }
  return streamOf(iterator, async, options);
}

// whole is a stream of one chunk.
function whole(value, options) {
  return new Readable({
    objectMode: true,
    ...options,
    read() {
      this.push(value);
      this.push(null);
    },
  });
}

function streamOf(iterator, async, options) {
  const stream = new Readable({ objectMode: true, highWaterMark: 1, ...options });
  let reading = false;
  stream._read = () => {
    if (reading) return;
    reading = true;
    if (async) pump().catch((err) => stream.destroy(err));
    else step();
  };
  stream._destroy = (err, callback) => {
    close(iterator, err).then(() => nextTick(() => callback(err)), (e) => nextTick(() => callback(e || err)));
  };

  // step pushes what a plain iterator yields, at once as long as no promise
  // comes.
  function step() {
    try {
      for (;;) {
        const { value, done } = iterator.next();
        if (done) {
          stream.push(null);
          return;
        }
        if (value && typeof value.then === 'function') {
          pump(value).catch((err) => stream.destroy(err));
          return;
        }
        if (!give(value)) return;
      }
    } catch (err) {
      stream.destroy(err);
    }
  }

  // pump does the same for values that are waited for. first is one that was
  // taken already.
  async function pump(first) {
    let value = first;
    for (;;) {
      if (value === undefined || !async) {
        const next = value !== undefined ? { value, done: false } : async ? await iterator.next() : iterator.next();
        if (next.done) {
          stream.push(null);
          return;
        }
        value = next.value;
      }
      const chunk = value && typeof value.then === 'function' ? await value : value;
      value = undefined;
      if (!give(chunk)) return;
    }
  }

  function give(chunk) {
    if (chunk === null) {
      reading = false;
      throw nodeError(TypeError, 'ERR_STREAM_NULL_VALUES', 'May not write null values to stream');
    }
    if (stream.push(chunk)) return true;
    reading = false;
    return false;
  }

  return stream;
}

// close tells the iterator that no more is wanted.
async function close(iterator, err) {
  const failed = err !== undefined && err !== null;
  if (failed && typeof iterator.throw === 'function') {
    const { value, done } = await iterator.throw(err);
    await value;
    if (done) return;
  }
  if (typeof iterator.return === 'function') {
    const { value } = await iterator.return();
    await value;
  }
}

module.exports = { from };
