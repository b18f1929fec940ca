// SPDX-License-Identifier: Apache-2.0
'use strict';
// fs_watch: watch, watchFile and unwatchFile, and the iterable fs.promises.watch. The system is watched by binding;
// watchFile asks for the Stats again and again.

const EventEmitter = require('events');
const fs = require('fs');

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

// watched are the StatWatchers by path.
const watched = new Map();

// compared are the properties whose change counts. Reading a file does not.
const compared = ['ctimeNs', 'mtimeNs', 'birthtimeNs', 'size', 'mode', 'uid', 'gid', 'ino', 'dev'];

class StatWatcher extends EventEmitter {
  #path;
  #interval;
  #bigint;
  #timer = null;
  #previous = null; // with BigInts
  #shown = null; // as listeners got it
  #persistent = true;
  #stopped = false;

  constructor(path, interval, bigint) {
    super();
    this.#path = path;
    this.#interval = interval;
    this.#bigint = bigint;
  }

  start(persistent) {
    this.#persistent = persistent;
    this.#look();
  }

  #look() {
    fs.stat(this.#path, { bigint: true }, (err, stats) => {
      if (this.#stopped) return;
      this.#compare(err ? binding.emptyStats(true) : stats, err);
      if (this.#stopped) return;
      this.#timer = setTimeout(() => this.#look(), this.#interval);
      if (!this.#persistent) this.#timer.unref();
    });
  }

  #compare(stats, err) {
    const before = this.#previous;
    const changed = before === null ? Boolean(err) : compared.some((name) => before[name] !== stats[name]);
    this.#previous = stats;
    const shown = this.#show(stats);
    const old = this.#shown === null ? shown : this.#shown;
    this.#shown = shown;
    if (changed) this.emit('change', shown, old);
  }

  #show(stats) {
    if (this.#bigint) return stats;
    const plain = binding.emptyStats(false);
    for (const name of Object.keys(plain)) {
      plain[name] = typeof stats[name] === 'bigint' ? Number(stats[name]) : stats[name];
    }
    for (const name of ['atime', 'mtime', 'ctime', 'birthtime']) {
      plain[`${name}Ms`] = Number(stats[`${name}Ns`]) / 1e6;
    }
    return plain;
  }

  stop() {
    if (this.#stopped) return;
    this.#stopped = true;
    clearTimeout(this.#timer);
    process.nextTick(() => this.emit('stop'));
  }

  ref() {
    this.#persistent = true;
    if (this.#timer) this.#timer.ref();
    return this;
  }

  unref() {
    this.#persistent = false;
    if (this.#timer) this.#timer.unref();
    return this;
  }
}

const defaultInterval = 5007;

exports.watchFile = function watchFile(filename, options, listener) {
  const path = require('path').resolve(binding.path(filename));
  if (options === null || typeof options !== 'object') {
    listener = options;
    options = {};
  }
  if (typeof listener !== 'function') throw binding.invalidArgType('listener', 'of type function', listener);
  const { interval = defaultInterval, persistent = true, bigint = false } = options;
  if (typeof interval !== 'number') throw binding.invalidArgType('interval', 'of type number', interval);
  let watcher = watched.get(path);
  if (!watcher) {
    watcher = new StatWatcher(path, interval, Boolean(bigint));
    watched.set(path, watcher);
    watcher.start(Boolean(persistent));
  }
  watcher.on('change', listener);
  return watcher;
};

exports.unwatchFile = function unwatchFile(filename, listener) {
  const path = require('path').resolve(binding.path(filename));
  const watcher = watched.get(path);
  if (!watcher) return;
  if (typeof listener === 'function') watcher.removeListener('change', listener);
  else watcher.removeAllListeners('change');
  if (watcher.listenerCount('change') === 0) {
    watcher.stop();
    watched.delete(path);
  }
};
