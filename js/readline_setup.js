// SPDX-License-Identifier: Apache-2.0

// The options of an Interface, and what it listens to: keys of a terminal, or
// the data of any other stream.

'use strict';

const { StringDecoder } = require('string_decoder');
const { emitKeypressEvents } = require('readline_keys');
const { invalidArgType, nodeError, outOfRange, shown } = binding;

const minDelay = 100; // of crlfDelay, in milliseconds
const defaultHistory = 30;

const invalid = (name, value) => (
  nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', `The argument '${name}' is invalid. Received ${shown(value)}`)
);

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

// setup makes rl, which is new, an interface by options.
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

module.exports = { checkSignal, isDumb, setup };
