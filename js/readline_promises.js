// SPDX-License-Identifier: Apache-2.0

'use strict';

const { AbortError } = require('event_target');
const cursor = require('readline_cursor');
const { Interface: Base, checkSignal } = require('readline_interface');
const { invalidArgType, outOfRange } = binding;

class Interface extends Base {
  constructor(input, output, completer, terminal) {
    super(input, output, completer, terminal);
    this._promises = true;
  }

  // question(query[, { signal }]) answers with the next line.
  question(query, options = {}) {
    return new Promise((resolve, reject) => {
      const { signal } = options;
      if (signal === undefined || signal === null) {
        this._ask(query, resolve);
        return;
      }
      checkSignal(signal);
      if (signal.aborted) {
        reject(new AbortError(undefined, { cause: signal.reason }));
        return;
      }
      const cancel = () => {
        this._cancelQuestion();
        reject(new AbortError(undefined, { cause: signal.reason }));
      };
      signal.addEventListener('abort', cancel, { once: true });
      this._ask(query, (answer) => {
        signal.removeEventListener('abort', cancel);
        resolve(answer);
      });
    });
  }
}

const isWritable = (stream) => (
  stream !== null && typeof stream === 'object' && typeof stream.write === 'function' && typeof stream.on === 'function'
);

function checkInteger(name, value) {
  if (typeof value !== 'number') throw invalidArgType(name, 'of type number', value);
  if (!Number.isInteger(value)) throw outOfRange(name, 'an integer', value);
}

// Readline collects what is to happen to the cursor and the screen until
// commit.
class Readline {
  #stream;
  #auto;
  #todo = [];

  constructor(stream, options = undefined) {
    if (!isWritable(stream)) throw invalidArgType('stream', 'an instance of Writable', stream);
    const auto = options === undefined || options === null ? undefined : options.autoCommit;
    if (auto !== undefined && auto !== null && typeof auto !== 'boolean') {
      throw invalidArgType('options.autoCommit', 'of type boolean', auto);
    }
    this.#stream = stream;
    this.#auto = !!auto;
  }

  #add(text) {
    if (this.#auto) process.nextTick(() => this.#stream.write(text));
    else this.#todo.push(text);
    return this;
  }

  cursorTo(x, y = undefined) {
    checkInteger('x', x);
    if (y !== undefined && y !== null) checkInteger('y', y);
    return this.#add(cursor.place(x, y));
  }

  moveCursor(dx, dy) {
    if (!dx && !dy) return this;
    checkInteger('dx', dx);
    checkInteger('dy', dy);
    return this.#add(cursor.shift(dx, dy));
  }

  clearLine(dir) {
    checkInteger('dir', dir);
    if (dir < -1 || dir > 1) throw outOfRange('dir', '>= -1 && <= 1', dir);
    return this.#add(cursor.wipe(dir));
  }

  clearScreenDown() { return this.#add(cursor.wipeDown); }

  commit() {
    return new Promise((resolve) => {
      this.#stream.write(this.#todo.join(''), () => resolve());
      this.#todo = [];
    });
  }

  rollback() {
    this.#todo = [];
    return this;
  }
}

function createInterface(input, output, completer, terminal) {
  return new Interface(input, output, completer, terminal);
}

module.exports = { Interface, Readline, createInterface };
