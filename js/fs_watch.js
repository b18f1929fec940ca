// SPDX-License-Identifier: Apache-2.0
'use strict';
// fs_watch: watch and the iterable fs.promises.watch. The system is watched by binding.

const EventEmitter = require('events');

function readOptions(options) {
  if (typeof options === 'string') return { encoding: options };
  if (options === undefined || options === null || typeof options === 'function') return {};
  if (typeof options !== 'object') {
    throw binding.invalidArgType('options', 'one of type string or object', options);
  }
  return options;
}

function checkBoolean(value, name) {
  if (value !== undefined && typeof value !== 'boolean') {
    throw binding.invalidArgType(`options.${name}`, 'of type boolean', value);
  }
}

function checkSignal(signal) {
  if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) {
    throw binding.invalidArgType('options.signal', 'an instance of AbortSignal', signal);
  }
}

class FSWatcher extends EventEmitter {
  #native = null;
  #closed = false;

  start(filename, persistent, recursive, encoding) {
    this.#native = binding.start(filename, recursive, encoding, (err, type, name) => {
      if (err) this.#fail(err);
      else this.emit('change', type, name);
    });
    if (persistent === false) binding.unref(this.#native);
  }

  #fail(err) {
    this.close();
    this.emit('error', err);
  }

  close() {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#native !== null) binding.stop(this.#native);
    process.nextTick(() => this.emit('close'));
  }

  ref() {
    if (!this.#closed) binding.ref(this.#native);
    return this;
  }

  unref() {
    if (!this.#closed) binding.unref(this.#native);
    return this;
  }
}

exports.watch = function watch(filename, options, listener) {
  if (typeof options === 'function') listener = options;
  const { persistent, recursive, encoding, signal } = readOptions(options);
  checkBoolean(recursive, 'recursive');
  checkSignal(signal);
  const usual = encoding ? binding.encoding(encoding) : 'utf8';
  const watcher = new FSWatcher();
  watcher.start(filename, persistent, recursive === true, usual);
  if (listener) watcher.on('change', listener);
  closeOnAbort(watcher, signal);
  return watcher;
};

function closeOnAbort(watcher, signal) {
  if (!signal) return;
  if (signal.aborted) {
    process.nextTick(() => watcher.close());
    return;
  }
  const close = () => watcher.close();
  signal.addEventListener('abort', close, { once: true });
  watcher.once('close', () => signal.removeEventListener('abort', close));
}

// watchPromise is fs.promises.watch(filename, options): an async iterator of { eventType, filename }.
exports.watchPromise = function watch(filename, options) {
  const { persistent = true, recursive = false, encoding = 'utf8', signal } = readOptions(options);
  checkBoolean(persistent, 'persistent');
  checkBoolean(recursive, 'recursive');
  checkSignal(signal);
  const usual = binding.encoding(encoding);
  const queue = [];
  const readers = [];
  let watcher = null;
  let failure = null;
  let ended = false;

  const settle = () => {
    while (readers.length > 0 && (queue.length > 0 || ended)) {
      const { resolve, reject } = readers.shift();
      if (queue.length > 0) {
        resolve({ value: queue.shift(), done: false });
      } else if (failure) {
        reject(failure);
        failure = null;
      } else {
        resolve({ value: undefined, done: true });
      }
    }
  };
  const end = (err) => {
    if (ended) return;
    ended = true;
    failure = err;
    if (watcher) watcher.close();
    settle();
  };
  const begin = () => {
    if (watcher || ended) return;
    if (signal && signal.aborted) {
      end(binding.signalError(signal));
      return;
    }
    try {
      watcher = exports.watch(filename, { persistent, recursive, encoding: usual });
    } catch (err) {
      end(err);
      return;
    }
    watcher.on('change', (eventType, name) => {
      queue.push({ eventType, filename: name });
      settle();
    });
    watcher.on('error', end);
    if (signal) signal.addEventListener('abort', () => end(binding.signalError(signal)), { once: true });
  };
  const iterator = {
    next() {
      begin();
      return new Promise((resolve, reject) => {
        readers.push({ resolve, reject });
        settle();
      });
    },
    return(value) {
      end(null);
      return Promise.resolve({ value, done: true });
    },
  };
  if (Symbol.asyncIterator) iterator[Symbol.asyncIterator] = () => iterator;
  return iterator;
};
