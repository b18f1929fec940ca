// SPDX-License-Identifier: Apache-2.0

'use strict';

const { promisify } = require('util');
const { clearLine, clearScreenDown, cursorTo, moveCursor } = require('readline_cursor');
const { emitKeypressEvents } = require('readline_keys');
const { Interface: Base, checkSignal } = require('readline_interface');

// Interface takes completers that return what they found, too.
function Interface(input, output, completer, terminal) {
  if (!(this instanceof Interface)) return new Interface(input, output, completer, terminal);
  Base.call(this, input, output, completer, terminal);
  const given = this.completer;
  if (typeof given === 'function' && given.length !== 2) {
    this.completer = (text, done) => done(null, given(text));
  }
  return undefined;
}
Object.setPrototypeOf(Interface.prototype, Base.prototype);
Object.setPrototypeOf(Interface, Base);

// question(query[, options], cb)
function question(query, options, cb) {
  cb = typeof options === 'function' ? options : cb;
  if (typeof cb !== 'function') return;
  const signal = options !== null && typeof options === 'object' ? options.signal : undefined;
  if (signal === undefined || signal === null) {
    this._ask(query, cb);
    return;
  }
  checkSignal(signal);
  if (signal.aborted) return;
  const cancel = () => this._cancelQuestion();
  signal.addEventListener('abort', cancel, { once: true });
  this._ask(query, (answer) => {
    signal.removeEventListener('abort', cancel);
    cb(answer);
  });
}

const abortError = (signal) => {
  const { AbortError } = require('event_target');
  return new AbortError(undefined, { cause: signal.reason });
};

question[promisify.custom] = function questionPromise(query, options) {
  const signal = options !== null && typeof options === 'object' ? options.signal : undefined;
  return new Promise((resolve, reject) => {
    if (signal && signal.aborted) {
      reject(abortError(signal));
      return;
    }
    const cancel = () => reject(abortError(signal));
    if (signal) signal.addEventListener('abort', cancel, { once: true });
    this.question(query, options || {}, (answer) => {
      if (signal) signal.removeEventListener('abort', cancel);
      resolve(answer);
    });
  });
};

Object.defineProperty(Interface.prototype, 'question', { value: question, writable: true, configurable: true });

function createInterface(input, output, completer, terminal) {
  return new Interface(input, output, completer, terminal);
}

module.exports = { Interface, clearLine, clearScreenDown, createInterface, cursorTo, emitKeypressEvents, moveCursor };
Object.defineProperty(module.exports, 'promises', {
  configurable: true,
  enumerable: true,
  get() { return require('readline/promises'); },
});
