// SPDX-License-Identifier: Apache-2.0

// How pipeline reads what is no stream of Node.js, and writes what it reads.

'use strict';

const { isIterable } = require('stream_condition');
const { finished, nop } = require('stream_finished');

// iterate returns the iterator of anything that can be read.
function iterate(source) {
  if (isIterable(source, true)) return source[Symbol.asyncIterator]();
  if (isIterable(source, false)) return source[Symbol.iterator]();
  return require('stream_iterator').iterator.call(source);
}

// asyncIterator makes one that answers with promises.
function asyncIterator(source) {
  const it = iterate(source);
  return {
    next: async () => it.next(),
    return: async (v) => (it.return ? it.return(v) : { value: v, done: true }),
    [Symbol.asyncIterator]() { return this; },
  };
}

// write writes everything and waits until it is through.
async function write(iterable, dest, end) {
  let wake = nop;
  let failure;
  const resume = (err) => {
    if (err) failure = err;
    wake();
  };
  const wait = () => new Promise((resolve, reject) => {
    const check = () => (failure ? reject(failure) : resolve());
    if (failure) check();
    else wake = check;
  });
  const ondrain = () => resume();
  dest.on('drain', ondrain);
  const cleanup = finished(dest, { readable: false }, resume);
  const it = iterate(iterable);
  let open = true;
  try {
    if (dest.writableNeedDrain) await wait();
    for (;;) {
      const { value, done } = await it.next();
      if (done) break;
      if (!dest.write(await value)) await wait();
    }
    open = false;
    if (end) {
      dest.end();
      await wait();
    }
  } catch (err) {
    if (open && it.return) await it.return();
    throw err;
  } finally {
    cleanup();
    dest.removeListener('drain', ondrain);
  }
}

module.exports = { asyncIterator, write };
