// SPDX-License-Identifier: Apache-2.0
'use strict';
// child_process_class: ChildProcess, a program that was started.

const EventEmitter = require('events');
const { invalidArgType, nodeError } = binding;
const { checkObject, checkString, missing, signalName, signalNumber } = require('child_process_options');
const stdio = require('child_process_stdio');

// late are the failures that are told by 'error'; others are thrown.
const late = ['EACCES', 'EAGAIN', 'EMFILE', 'ENFILE', 'ENOENT'];

function ChildProcess() {
  EventEmitter.call(this);
  this._closesNeeded = 1;
  this._closesGot = 0;
  this.connected = false;
  this.signalCode = null;
  this.exitCode = null;
  this.killed = false;
  this.spawnfile = null;
  this._handle = null;
}
Object.setPrototypeOf(ChildProcess.prototype, EventEmitter.prototype);
Object.setPrototypeOf(ChildProcess, EventEmitter);

function failure(child, number) {
  const what = child.spawnfile ? `spawn ${child.spawnfile}` : 'spawn';
  const err = binding.systemError(number, what);
  if (child.spawnfile) err.path = child.spawnfile;
  err.spawnargs = child.spawnargs.slice(1);
  return err;
}

function maybeClose(child) {
  child._closesGot++;
  if (child._closesGot === child._closesNeeded) child.emit('close', child.exitCode, child.signalCode);
}

// ended is told how the program ended, or with a negative code that it did not begin.
function ended(child, code, signal) {
  if (signal) child.signalCode = signalName(signal);
  else child.exitCode = code;
  if (child.stdin) child.stdin.destroy();
  child._handle = null;
  if (code < 0) child.emit('error', failure(child, code));
  else child.emit('exit', child.exitCode, child.signalCode);
  process.nextTick(flush, child);
  maybeClose(child);
}

// flush lets streams end that nobody reads.
function flush(child) {
  if (missing(child.stdio)) return;
  for (const stream of child.stdio) {
    if (!stream || !stream.readable || stream.listenerCount('readable') > 0) continue;
    stream.resume();
  }
}

function serializationOf(options) {
  const mode = options.serialization;
  if (mode !== undefined && mode !== 'json' && mode !== 'advanced') {
    const shown = require('util').inspect(mode);
    throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE',
      `The property 'options.serialization' must be one of: undefined, 'json', 'advanced'. Received ${shown}`);
  }
  return mode || 'json';
}

function readPairs(options, channel, mode) {
  const pairs = options.envPairs === undefined ? [] : options.envPairs;
  if (!Array.isArray(pairs)) throw invalidArgType('options.envPairs', 'an instance of Array', pairs);
  if (channel < 0) return pairs;
  return [...pairs, `NODE_CHANNEL_FD=${channel}`, `NODE_CHANNEL_SERIALIZATION_MODE=${mode}`];
}

function readProgram(child, options) {
  checkString(options.file, 'options.file');
  child.spawnfile = options.file;
  if (options.args !== undefined && !Array.isArray(options.args)) {
    throw invalidArgType('options.args', 'an instance of Array', options.args);
  }
  child.spawnargs = options.args === undefined ? [] : options.args;
}

// attach gives the child its streams.
function attach(child, list) {
  const streams = list.map((item, i) => {
    if (item.socket === undefined) return null;
    if (i > 0) {
      child._closesNeeded++;
      item.socket.on('close', () => maybeClose(child));
    }
    return item.socket;
  });
  [child.stdin, child.stdout, child.stderr] = streams;
  child.stdio = streams;
}

function spawn(options) {
  checkObject(options, 'options');
  const mode = serializationOf(options);
  const { list, channel } = stdio.read(options.stdio || 'pipe', false, mode === 'advanced');
  const envPairs = readPairs(options, channel, mode);
  readProgram(this, options);
  const spec = { ...options, args: this.spawnargs, envPairs, stdio: list };
  const result = binding.spawn(spec, (code, signal) => ended(this, code, signal));
  if (typeof result === 'number') return refused(this, result, list);
  this._handle = result;
  process.nextTick(() => this.emit('spawn'));
  this.pid = result.pid;
  stdio.leave(list);
  attach(this, list);
  if (channel >= 0) connect(this, list[channel].channel, mode);
  return 0;
}

// refused reports a program that cannot be started.
function refused(child, number, list) {
  const { code } = binding.systemError(number, 'spawn');
  const close = () => { for (const item of list) (item.socket ? item.socket.destroy() : item.channel && item.channel.close()); };
  if (!late.includes(code)) {
    close();
    throw binding.systemError(number, 'spawn');
  }
  child._handle = null;
  process.nextTick(() => ended(child, number, 0));
  child.pid = undefined;
  if (code === 'EMFILE' || code === 'ENFILE') return number;
  attach(child, list);
  for (const item of list) if (item.channel) item.channel.close();
  return number;
}

function connect(child, channel, mode) {
  child._closesNeeded++;
  require('child_process_ipc').setup(child, channel, mode, () => maybeClose(child));
}

function kill(signal = 'SIGTERM') {
  const number = signal === 0 ? 0 : signalNumber(signal);
  if (!this._handle) return false;
  const failed = this._handle.kill(number);
  if (failed === 0) {
    this.killed = true;
    return true;
  }
  const err = binding.systemError(failed, 'kill');
  if (err.code === 'ESRCH') return false;
  if (err.code === 'EINVAL' || err.code === 'ENOSYS') throw err;
  this.emit('error', err);
  return false;
}

function ref() { if (this._handle) this._handle.ref(); }
function unref() { if (this._handle) this._handle.unref(); }

Object.assign(ChildProcess.prototype, { spawn, kill, ref, unref });
if (Symbol.dispose) {
  Object.defineProperty(ChildProcess.prototype, Symbol.dispose, {
    configurable: true, writable: true, value() { if (!this.killed) this.kill(); },
  });
}

module.exports = { ChildProcess };
