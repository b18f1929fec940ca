// SPDX-License-Identifier: Apache-2.0
'use strict';
// fs_dir: the class Dir, an open directory. binding reads a batch of entries at a time; an empty batch is the end.

const closedError = () => binding.nodeError(Error, 'ERR_DIR_CLOSED', 'Directory handle was closed');

const busyError = () => binding.nodeError(Error, 'ERR_DIR_CONCURRENT_OPERATION',
  'Cannot do synchronous work on directory handle with concurrent asynchronous operations');

const promised = (start) => new Promise((resolve, reject) => {
  start((err, value) => (err ? reject(err) : resolve(value)));
});

function checkCallback(callback) {
  if (typeof callback !== 'function') throw binding.invalidArgType('callback', 'of type function', callback);
}

class Dir {
  #handle;
  #path;
  #entries = [];
  #closed = false;
  #waiting = null; // what was asked for while a read is under way

  constructor(handle, path) {
    if (handle === undefined) {
      throw binding.nodeError(TypeError, 'ERR_MISSING_ARGS', 'The "handle" argument must be specified');
    }
    this.#handle = handle;
    this.#path = path;
  }

  get path() {
    return this.#path;
  }

  read(callback) {
    if (callback !== undefined) {
      checkCallback(callback);
      if (this.#closed) throw closedError();
      return this.#readAsync(callback);
    }
    return promised((done) => {
      if (this.#closed) throw closedError();
      this.#readAsync(done);
    });
  }

  #readAsync(callback) {
    if (this.#waiting !== null) {
      this.#waiting.push(() => this.#readAsync(callback));
      return;
    }
    if (this.#entries.length > 0) {
      process.nextTick(callback, null, this.#entries.shift());
      return;
    }
    if (this.#closed) {
      process.nextTick(callback, closedError());
      return;
    }
    this.#waiting = [];
    binding.read(this.#handle, (err, entries) => {
      this.#resume();
      if (err) return callback(err);
      this.#entries.push(...entries);
      return callback(null, this.#entries.length > 0 ? this.#entries.shift() : null);
    });
  }

  // resume starts what had to wait, once the running callback has returned.
  #resume() {
    const waiting = this.#waiting;
    this.#waiting = null;
    for (const start of waiting) process.nextTick(start);
  }

  #checkIdle() {
    if (this.#closed) throw closedError();
    if (this.#waiting !== null) throw busyError();
  }

  readSync() {
    this.#checkIdle();
    if (this.#entries.length === 0) this.#entries = binding.read(this.#handle);
    return this.#entries.length > 0 ? this.#entries.shift() : null;
  }

  close(callback) {
    if (callback === undefined) return promised((done) => this.#closeAsync(done));
    checkCallback(callback);
    return this.#closeAsync(callback);
  }

  #closeAsync(callback) {
    if (this.#closed) {
      process.nextTick(callback, closedError());
      return;
    }
    if (this.#waiting !== null) {
      this.#waiting.push(() => this.#closeAsync(callback));
      return;
    }
    this.#closed = true;
    binding.close(this.#handle, (err) => callback(err));
  }

  closeSync() {
    this.#checkIdle();
    this.#closed = true;
    binding.close(this.#handle);
  }

  // entries is the asynchronous iterator. It closes the directory at its end.
  entries() {
    const dir = this;
    let ended = false;
    const finish = async (value) => {
      if (!ended) {
        ended = true;
        await dir.close();
      }
      return { value, done: true };
    };
    const iterator = {
      async next() {
        if (ended) return { value: undefined, done: true };
        const entry = await dir.read();
        return entry === null ? finish(undefined) : { value: entry, done: false };
      },
      return: finish,
      async throw(err) {
        await finish(undefined);
        throw err;
      },
    };
    if (Symbol.asyncIterator) iterator[Symbol.asyncIterator] = () => iterator;
    return iterator;
  }
}

if (Symbol.asyncIterator) {
  Object.defineProperty(Dir.prototype, Symbol.asyncIterator,
    { value: Dir.prototype.entries, writable: true, configurable: true, enumerable: false });
}

exports.Dir = Dir;
