// SPDX-License-Identifier: Apache-2.0
'use strict';
// child_process: other programs, and scripts in processes of their own.

const { invalidArgType, nodeError } = binding;
const { ChildProcess } = require('child_process_class');
const { AbortError } = require('event_target');
const checks = require('child_process_options');

const { checkString, isObject, missing } = checks;
const mostOutput = 1024 * 1024;

function spawn(file, args, options) {
  options = checks.normalize(file, args, options);
  checks.checkTimeout(options.timeout);
  checks.checkSignal(options.signal);
  const signal = checks.killSignal(options.killSignal);
  const child = new ChildProcess();
  child.spawn(options);
  if (options.timeout > 0) killLater(child, options.timeout, signal);
  if (options.signal) killOnAbort(child, options.signal, signal);
  return child;
}

// end kills a program; what that throws becomes its 'error'.
function end(child, signal) {
  try {
    child.kill(signal);
  } catch (err) {
    child.emit('error', err);
  }
}

function killLater(child, ms, signal) {
  const timer = setTimeout(() => { if (child._handle) end(child, signal); }, ms);
  child.once('exit', () => clearTimeout(timer));
}

function killOnAbort(child, abort, signal) {
  const aborted = () => {
    try {
      if (child.kill(signal)) child.emit('error', new AbortError(undefined, { cause: abort.reason }));
    } catch (err) {
      child.emit('error', err);
    }
  };
  if (abort.aborted) {
    process.nextTick(aborted);
    return;
  }
  abort.addEventListener('abort', aborted, { once: true });
  child.once('exit', () => abort.removeEventListener('abort', aborted));
}

// readFork tells the overloads of fork apart.
function readFork(args, options) {
  if (missing(args)) return [[], missing(options) ? {} : options];
  if (Array.isArray(args)) return [args, missing(options) ? {} : options];
  if (typeof args === 'object') return [[], args];
  throw invalidArgType('args', 'an instance of Array', args);
}

function stdioOfFork(options) {
  const { stdio } = options;
  if (typeof stdio === 'string') return [...require('child_process_stdio').named(stdio), 'ipc'];
  if (!Array.isArray(stdio)) {
    const usual = options.silent ? 'pipe' : 'inherit';
    return [usual, usual, usual, 'ipc'];
  }
  if (!stdio.includes('ipc')) {
    throw nodeError(Error, 'ERR_CHILD_PROCESS_IPC_REQUIRED',
      "Forked processes must have an IPC channel, missing value 'ipc' in options.stdio");
  }
  return stdio;
}

function fork(modulePath, ...rest) {
  modulePath = checks.pathOf(modulePath, 'modulePath');
  let [args, options] = readFork(...rest);
  checks.checkObject(options, 'options');
  options = { __proto__: null, ...options, shell: false };
  options.execPath = options.execPath || process.execPath;
  const execArgv = optionsOf(options.execArgv || process.execArgv);
  options.stdio = stdioOfFork(options);
  return spawn(options.execPath, [...execArgv, modulePath, ...args], options);
}

const given = ['-e', '--eval', '-p', '--print', '-pe', '-ep'];

// optionsOf leaves out the code of `iotjs -e`: the child would run it in place of its script.
function optionsOf(execArgv) {
  if (execArgv !== process.execArgv) return execArgv;
  const list = [];
  for (let i = 0; i < execArgv.length; i++) {
    if (given.includes(execArgv[i])) i++;
    else if (!/^--(?:eval|print)=/.test(execArgv[i])) list.push(execArgv[i]);
  }
  return list;
}

// readExecFile tells the overloads of execFile apart.
function readExecFile(args, options, callback) {
  if (!Array.isArray(args)) {
    if (typeof args === 'function') [args, options, callback] = [[], {}, args];
    else if (isObject(args)) [args, options, callback] = [[], args, options];
    else if (missing(args)) args = [];
    else throw invalidArgType('args', 'of type object', args);
  }
  if (typeof options === 'function') [options, callback] = [{}, options];
  if (missing(options)) options = {};
  checks.checkObject(options, 'options');
  if (!missing(callback) && typeof callback !== 'function') throw invalidArgType('callback', 'of type function', callback);
  return [args, options, callback];
}

function execFile(file, args, options, callback) {
  [args, options, callback] = readExecFile(args, options, callback);
  options = { encoding: 'utf8', timeout: 0, maxBuffer: mostOutput, killSignal: 'SIGTERM', shell: false, ...options };
  checks.checkTimeout(options.timeout);
  checks.checkMaxBuffer(options.maxBuffer);
  options.killSignal = checks.killSignal(options.killSignal);
  const { cwd, env, gid, shell, signal, uid, windowsHide, windowsVerbatimArguments } = options;
  const child = spawn(file, args, {
    cwd, env, gid, shell, signal, uid, windowsHide: !!windowsHide, windowsVerbatimArguments: !!windowsVerbatimArguments,
  });
  new Collector(child, [file, ...args].join(' '), options, callback).start();
  return child;
}

// Collector gathers the output of a program and calls back at its end.
class Collector {
  constructor(child, command, options, callback) {
    Object.assign(this, { child, command, options, callback, error: null, done: false, killed: false, timer: undefined });
    const { encoding } = options;
    this.encoding = encoding !== 'buffer' && Buffer.isEncoding(encoding) ? encoding : null;
    this.output = { stdout: [], stderr: [] };
  }

  start() {
    const { child, options } = this;
    if (options.timeout > 0) this.timer = setTimeout(() => this.kill(), options.timeout);
    this.collect('stdout');
    this.collect('stderr');
    child.addListener('close', (code, signal) => this.finish(code, signal));
    child.addListener('error', (err) => {
      this.error = err;
      this.stopStreams();
      this.finish(0, null);
    });
  }

  collect(name) {
    const stream = this.child[name];
    if (!stream) return;
    if (this.encoding) stream.setEncoding(this.encoding);
    let size = 0;
    stream.on('data', (chunk) => {
      const encoding = stream.readableEncoding;
      const length = encoding ? Buffer.byteLength(chunk, encoding) : chunk.length;
      const room = this.options.maxBuffer - size;
      size += length;
      if (length <= room) {
        this.output[name].push(chunk);
        return;
      }
      this.output[name].push(chunk.slice(0, room));
      this.error = nodeError(RangeError, 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER', `${name} maxBuffer length exceeded`);
      this.kill();
    });
  }

  stopStreams() {
    if (this.child.stdout) this.child.stdout.destroy();
    if (this.child.stderr) this.child.stderr.destroy();
  }

  kill() {
    this.stopStreams();
    this.killed = true;
    try {
      this.child.kill(this.options.killSignal);
    } catch (err) {
      if (!this.done) this.error = err;
      this.finish(0, null);
    }
  }

  joined(name) {
    const stream = this.child[name];
    const list = this.output[name];
    return this.encoding || (stream && stream.readableEncoding) ? list.join('') : Buffer.concat(list);
  }

  finish(code, signal) {
    if (this.done) return;
    this.done = true;
    clearTimeout(this.timer);
    if (!this.callback) return;
    const stdout = this.joined('stdout');
    const stderr = this.joined('stderr');
    const failed = this.error || code !== 0 || signal !== null;
    this.callback(failed ? this.failure(code, signal, stderr) : null, stdout, stderr);
  }

  failure(code, signal, stderr) {
    let err = this.error;
    if (!err) {
      err = new Error(`Command failed: ${this.command}${stderr.length > 0 ? `\n${stderr}` : ''}`);
      err.code = code < 0 ? binding.systemError(code, '').code : code;
      err.killed = this.child.killed || this.killed;
      err.signal = signal;
    }
    err.cmd = this.command;
    return err;
  }
}

function readExec(command, options, callback) {
  checkString(command, 'command');
  if (typeof options === 'function') [options, callback] = [undefined, options];
  const shell = options && typeof options.shell === 'string' ? options.shell : true;
  return [command, { ...options, shell }, callback];
}

function exec(command, options, callback) {
  return execFile(...readExec(command, options, callback));
}

// promised is what util.promisify makes of exec and execFile.
function promised(original) {
  const run = (...args) => {
    const { promise, resolve, reject } = Promise.withResolvers();
    promise.child = original(...args, (err, stdout, stderr) => {
      if (err === null) resolve({ stdout, stderr });
      else reject(Object.assign(err, { stdout, stderr }));
    });
    return promise;
  };
  Object.defineProperty(original, require('util').promisify.custom, { enumerable: false, value: run });
}
promised(exec);
promised(execFile);

// _forkChild begins the channel to the program that started this one.
function _forkChild(fd, mode) {
  require('child_process_ipc').setupSelf(fd, mode);
}

const { execFileSync, execSync, spawnSync } = require('child_process_sync');

module.exports = { _forkChild, ChildProcess, exec, execFile, execFileSync, execSync, fork, spawn, spawnSync };
