// SPDX-License-Identifier: Apache-2.0

// The class Interface: lines of a stream, and an editor for them if that is a
// terminal.

'use strict';

const EventEmitter = require('events');
const { checkSignal, isDumb, setup } = require('readline_setup');
const { invalidArgType, nodeError } = binding;

const lineEnd = /\r?\n|\r(?!\n)/g;

// optionsOf makes the arguments of the constructor one object.
function optionsOf(input, output, completer, terminal) {
  if (input && input.input) return input;
  return { input, output, completer, terminal };
}

function Interface(input, output, completer, terminal) {
  if (!(this instanceof Interface)) return new Interface(input, output, completer, terminal);
  EventEmitter.call(this);
  setup(this, optionsOf(input, output, completer, terminal));
  return undefined;
}
Object.setPrototypeOf(Interface.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Interface, EventEmitter);

const methods = {
  getPrompt() { return this._prompt; },
  setPrompt(prompt) { this._prompt = prompt; },

  // prompt shows the prompt and reads on.
  prompt(preserveCursor) {
    if (this.paused) this.resume();
    if (!this.terminal || isDumb()) {
      this._writeToOutput(this._prompt);
      return;
    }
    if (!preserveCursor) this.cursor = 0;
    this._refreshLine();
  },

  // _ask shows query and hands the next line to cb in place of 'line'.
  _ask(query, cb) {
    if (this.closed) throw nodeError(Error, 'ERR_USE_AFTER_CLOSE', 'readline was closed');
    if (this._questionCallback === null) {
      this._oldPrompt = this._prompt;
      this.setPrompt(query);
      this._questionCallback = cb;
    }
    this.prompt();
  },

  _cancelQuestion() {
    if (this._questionCallback === null) return;
    this._questionCallback = null;
    this.setPrompt(this._oldPrompt);
    this.clearLine();
  },

  _onLine(line) {
    const cb = this._questionCallback;
    if (cb === null) {
      this.emit('line', line);
      return;
    }
    this._questionCallback = null;
    this.setPrompt(this._oldPrompt);
    cb(line);
  },

  _writeToOutput(text) {
    if (typeof text !== 'string') throw invalidArgType('stringToWrite', 'of type string', text);
    if (this.output !== null && this.output !== undefined) this.output.write(text);
  },

  _setRawMode(mode) {
    const was = this.input.isRaw;
    if (typeof this.input.setRawMode === 'function') this.input.setRawMode(mode);
    return was;
  },

  close() {
    if (this.closed) return;
    this.pause();
    if (this.terminal) this._setRawMode(false);
    this.closed = true;
    this.emit('close');
  },

  pause() {
    if (this.paused) return undefined;
    this.input.pause();
    this.paused = true;
    this.emit('pause');
    return this;
  },

  resume() {
    if (!this.paused) return undefined;
    this.input.resume();
    this.paused = false;
    this.emit('resume');
    return this;
  },

  write(data, key) {
    if (this.paused) this.resume();
    if (this.terminal) this._ttyWrite(data, key);
    else this._normalWrite(data, this._decoder);
  },

  // _normalWrite cuts data into lines. A LF right after a CR that ended a line
  // is no line of its own.
  _normalWrite(data, decoder) {
    if (data === undefined) return;
    let text = decoder.write(data);
    if (this._sawReturnAt && Date.now() - this._sawReturnAt <= this.crlfDelay) {
      if (text.charCodeAt(0) === 10) text = text.slice(1);
      if (text !== '') this._sawReturnAt = 0;
    }
    lineEnd.lastIndex = 0;
    if (lineEnd.test(text)) this._split(text);
    else if (text !== '') this._rest += text;
  },

  _split(text) {
    text = this._rest + text;
    this._sawReturnAt = text.endsWith('\r') ? Date.now() : 0;
    const lines = [];
    let from = 0;
    lineEnd.lastIndex = 0;
    for (let m; (m = lineEnd.exec(text)) !== null; from = lineEnd.lastIndex) lines.push(text.slice(from, m.index));
    this._rest = text.slice(from);
    for (const line of lines) this._onLine(line);
  },

  // _ttyWriteDumb is _ttyWrite for a terminal that cannot move its cursor.
  _ttyWriteDumb(text, key = {}) {
    if (key.name === 'escape') return;
    if (key.ctrl && key.name === 'c') {
      if (this.listenerCount('SIGINT') > 0) this.emit('SIGINT');
      else this.close();
      return;
    }
    if (key.ctrl && key.name === 'd') {
      this.close();
      return;
    }
    if (key.name === 'return' || key.name === 'enter') {
      if (key.name === 'return' || this._sawReturnAt === 0 || Date.now() - this._sawReturnAt > this.crlfDelay) this._line();
      this._sawReturnAt = key.name === 'return' ? Date.now() : 0;
    } else if (typeof text === 'string' && text) {
      this.line += text;
      this.cursor += text.length;
      this._writeToOutput(text);
    }
  },
};

function define(all) {
  for (const name of Object.keys(all)) {
    Object.defineProperty(Interface.prototype, name, { value: all[name], writable: true, configurable: true });
  }
}

define(methods);
define(require('readline_edit'));
define(require('readline_history'));
define(require('readline_complete'));
define(require('readline_ttywrite'));

Object.defineProperty(Interface.prototype, 'columns', {
  configurable: true,
  get() { return this.output && this.output.columns ? this.output.columns : Infinity; },
});

Object.defineProperty(Interface.prototype, Symbol.asyncIterator, {
  configurable: true,
  writable: true,
  value() {
    if (this._lines === undefined) this._lines = new (require('readline_lines'))(this);
    return this._lines;
  },
});

module.exports = { Interface, checkSignal };
