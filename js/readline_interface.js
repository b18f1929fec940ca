// SPDX-License-Identifier: Apache-2.0

// The class Interface: lines of a stream, and an editor for them if that is a
// terminal.

'use strict';

const EventEmitter = require('events');
const { StringDecoder } = require('string_decoder');
const { emitKeypressEvents } = require('readline_keys');
const { invalidArgType, nodeError, outOfRange, shown } = binding;

const minDelay = 100; // of crlfDelay, in milliseconds
const defaultHistory = 30;
const lineEnd = /\r?\n|\r(?!\n)/g;

const invalid = (name, value) => (
  nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', `The argument '${name}' is invalid. Received ${shown(value)}`)
);

// optionsOf makes the arguments of the constructor one object.
function optionsOf(input, output, completer, terminal) {
  if (input && input.input) return input;
  return { input, output, completer, terminal };
}

function checkSignal(signal) {
  if (signal === undefined) return;
  if (signal === null || typeof signal !== 'object' || !('aborted' in signal)) {
    throw invalidArgType('options.signal', 'an instance of AbortSignal', signal);
  }
}

function checkNumbers(tabSize, historySize) {
  if (typeof tabSize !== 'number') throw invalidArgType('tabSize', 'of type number', tabSize);
  if (!Number.isInteger(tabSize)) throw outOfRange('tabSize', 'an integer', tabSize);
  if (tabSize < 1 || tabSize > 0xffffffff) throw outOfRange('tabSize', '>= 1 && <= 4294967295', tabSize);
  if (typeof historySize !== 'number') throw invalidArgType('historySize', 'of type number', historySize);
  if (!(historySize >= 0)) throw outOfRange('historySize', '>= 0', historySize);
}

function Interface(input, output, completer, terminal) {
  if (!(this instanceof Interface)) return new Interface(input, output, completer, terminal);
  EventEmitter.call(this);
  setup(this, optionsOf(input, output, completer, terminal));
  return undefined;
}
Object.setPrototypeOf(Interface.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Interface, EventEmitter);

function setup(rl, options) {
  const { input, output, completer, signal, tabSize = 8, history = [], removeHistoryDuplicates = false } = options;
  const historySize = options.historySize === undefined || options.historySize === null ? defaultHistory : options.historySize;
  if (completer !== undefined && typeof completer !== 'function') throw invalid('completer', completer);
  if (!Array.isArray(history)) throw invalidArgType('history', 'an instance of Array', history);
  checkNumbers(tabSize, historySize);
  checkSignal(signal);
  rl.terminal = options.terminal === undefined || options.terminal === null ?
    !!(output && output.isTTY) : !!options.terminal;
  Object.assign(rl, { line: '', cursor: 0, input, output, history, historySize, historyIndex: -1, tabSize });
  rl.removeHistoryDuplicates = !!removeHistoryDuplicates;
  rl.crlfDelay = options.crlfDelay ? Math.max(minDelay, options.crlfDelay) : minDelay;
  rl.escapeCodeTimeout = escapeTimeout(options.escapeCodeTimeout);
  rl.completer = completer;
  rl.isCompletionEnabled = true;
  rl.closed = false;
  rl.paused = false;
  hide(rl, options.prompt);
  forwardErrors(rl);
  if (rl.terminal) listenToKeys(rl);
  else listenToData(rl);
  if (signal) closeWith(rl, signal);
  input.resume();
}

function escapeTimeout(ms = 500) {
  if (!Number.isFinite(ms)) throw invalid('input.escapeCodeTimeout', ms);
  return ms;
}

// hide adds what is nobody else's business.
function hide(rl, prompt) {
  const fields = {
    _prompt: prompt === undefined || prompt === null ? '> ' : `${prompt}`,
    _oldPrompt: '', _questionCallback: null, _sawReturnAt: 0, _searched: null, _rest: '', _lastKey: undefined,
    _undos: [], _redos: [], _kills: [], _killAt: 0, _yanking: false, _lines: undefined, _promises: false, prevRows: 0,
  };
  for (const name of Object.keys(fields)) {
    Object.defineProperty(rl, name, { value: fields[name], writable: true, configurable: true });
  }
}

// forwardErrors makes an error of the input one of the interface.
function forwardErrors(rl) {
  const { input } = rl;
  const onError = (err) => rl.emit('error', err);
  input.on('error', onError);
  rl.once('close', () => input.removeListener('error', onError));
}

function listenToData(rl) {
  const decoder = new StringDecoder('utf8');
  const onData = (data) => rl._normalWrite(data, decoder);
  const onEnd = () => {
    const rest = rl._rest + decoder.end();
    rl._rest = '';
    if (rest.length > 0) rl.emit('line', rest);
    rl.close();
  };
  rl.input.on('data', onData);
  rl.input.on('end', onEnd);
  Object.defineProperty(rl, '_decoder', { value: decoder });
  rl.once('close', () => {
    rl.input.removeListener('data', onData);
    rl.input.removeListener('end', onEnd);
  });
}

const isDumb = () => process.env.TERM === 'dumb';

function listenToKeys(rl) {
  const { input, output } = rl;
  const onKey = (text, key) => {
    if (isDumb()) rl._ttyWriteDumb(text, key);
    else rl._ttyWrite(text, key);
  };
  const onEnd = () => {
    if (rl.line.length > 0) rl.emit('line', rl.line);
    rl.close();
  };
  const onResize = () => rl._refreshLine();
  emitKeypressEvents(input, rl);
  input.on('keypress', onKey);
  input.on('end', onEnd);
  rl._setRawMode(true);
  if (output) output.on('resize', onResize);
  rl.once('close', () => {
    input.removeListener('keypress', onKey);
    input.removeListener('end', onEnd);
    if (output) output.removeListener('resize', onResize);
  });
}

function closeWith(rl, signal) {
  const close = () => rl.close();
  if (signal.aborted) {
    process.nextTick(close);
    return;
  }
  signal.addEventListener('abort', close, { once: true });
  rl.once('close', () => signal.removeEventListener('abort', close));
}

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
