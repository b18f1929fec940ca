// SPDX-License-Identifier: Apache-2.0
'use strict';
// worker_class: Worker, a script with a runtime of its own on another thread.

const EventEmitter = require('events');
const { invalidArgType, nodeError } = binding;
const { listOf, makePort } = require('message_channel');
const { unpack } = require('worker_error');

const SHARE_ENV = Symbol.for('nodejs.worker_threads.SHARE_ENV');
const usualLimits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 4096, codeRangeSizeMb: 0, stackSizeMb: 4 };

// flags are the options of the command that a worker can be given.
const flags = [
  '--import', '--no-deprecation', '--no-warnings', '--preserve-symlinks', '--preserve-symlinks-main', '--require',
  '--throw-deprecation', '--trace-deprecation', '--trace-uncaught', '--trace-warnings', '--unhandled-rejections', '-r',
];

let environmentData = new Map(); // of setEnvironmentData

const missing = (v) => v === undefined || v === null;

function checkArray(value, name) {
  if (value && !Array.isArray(value)) throw invalidArgType(name, 'an instance of Array', value);
}

const pathError = (filename) => nodeError(TypeError, 'ERR_WORKER_PATH',
  "The worker script or module filename must be an absolute path or a relative path starting with './' or '../'." +
  `${filename.startsWith('file://') ? ' Wrap file:// URLs with `new URL`.' : ''} Received "${filename}"`);

// scriptOf is {script, eval} for the first argument of Worker.
function scriptOf(filename, options) {
  if (options.eval) {
    if (typeof filename !== 'string') {
      throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', "The property 'options.eval' must be false when 'filename' is not a string." +
        ` Received ${options.eval}`);
    }
    return { script: filename, eval: true };
  }
  if (filename instanceof URL) return scriptOfURL(filename);
  if (typeof filename !== 'string') throw invalidArgType('filename', 'of type string or an instance of URL', filename);
  const path = require('path');
  if (path.isAbsolute(filename) || /^\.\.?[\\/]/.test(filename)) return { script: path.resolve(filename), eval: false };
  throw pathError(filename);
}

function scriptOfURL(url) {
  if (url.protocol !== 'data:') return { script: require('url').fileURLToPath(url), eval: false };
  const found = /^data:(?:text|application)\/javascript(;base64)?(?:;[^,]*)?,(.*)$/s.exec(url.href);
  if (found === null) throw nodeError(TypeError, 'ERR_WORKER_PATH', `The URL ${url.href} holds no script`);
  const text = decodeURIComponent(found[2]);
  return { script: found[1] ? Buffer.from(text, 'base64').toString() : text, eval: true };
}

function envOf(env) {
  if (env === SHARE_ENV) {
    void process.env; // made when it is first looked at
    return { shareEnv: true, env: [] };
  }
  if (!missing(env) && typeof env !== 'object') {
    throw invalidArgType('options.env', 'of type object or one of undefined, null, or worker_threads.SHARE_ENV', env);
  }
  const list = [];
  for (const name in env || process.env) list.push(name, `${(env || process.env)[name]}`);
  return { shareEnv: false, env: list };
}

function checkExecArgv(list) {
  const wrong = (list || []).filter((flag, i) => {
    const name = `${flag}`.split('=')[0];
    return !(flags.includes(name) || (i > 0 && !name.startsWith('-')));
  });
  if (wrong.length > 0) {
    throw nodeError(Error, 'ERR_WORKER_INVALID_EXEC_ARGV', `Initiated Worker with invalid execArgv flags: ${wrong.join(', ')}`);
  }
}

function readOptions(options) {
  checkArray(options.execArgv, 'options.execArgv');
  checkArray(options.argv, 'options.argv');
  if (options.name !== undefined && typeof options.name !== 'string') {
    throw invalidArgType('options.name', 'of type string', options.name);
  }
  checkExecArgv(options.execArgv);
  return {
    argv: (options.argv || []).map((v) => `${v}`),
    execArgv: (options.execArgv || process.execArgv).map((v) => `${v}`),
    stdin: !!options.stdin,
    ...envOf(options.env),
  };
}

// limitsOf are the limits as the worker shows them. The engine does not enforce them.
function limitsOf(limits) {
  const all = { ...usualLimits };
  for (const name in all) {
    if (limits && typeof limits[name] === 'number') all[name] = limits[name];
  }
  return all;
}

class Worker extends EventEmitter {
  #native = null;
  #port;
  #id = -1;
  #limits = {};
  #stdin = null;
  #stdout;
  #stderr;

  constructor(filename, options = {}) {
    super();
    if (options === null || typeof options !== 'object') options = {};
    const { script, eval: isCode } = scriptOf(filename, options);
    const spec = { script, eval: isCode, ...readOptions(options) };
    this.#limits = limitsOf(options.resourceLimits);
    spec.setup = { data: options.workerData, environmentData, limits: this.#limits };
    spec.transfer = listOf(options.transferList);
    this.#makeStreams(options);
    this.#native = binding.start(spec, (name, value, reason) => this.#tell(name, value, reason));
    this.#id = this.#native.id;
    this.#port = makePort(this.#native.port);
    this.#port.on('message', (message) => this.emit('message', message));
    this.#port.on('messageerror', (err) => this.emit('messageerror', err));
    this.#port.unref();
    process.nextTick(() => process.emit('worker', this));
  }

  #makeStreams(options) {
    const { Readable, Writable } = require('stream');
    const output = (captured, stream) => {
      const out = new Readable({ read() {} });
      if (!captured) out.on('data', (chunk) => process[stream].write(chunk));
      return out;
    };
    this.#stdout = output(options.stdout, 'stdout');
    this.#stderr = output(options.stderr, 'stderr');
    if (!options.stdin) return;
    this.#stdin = new Writable({
      write: (chunk, encoding, cb) => {
        if (this.#native !== null) this.#native.put(chunk);
        cb();
      },
      final: (cb) => {
        if (this.#native !== null) this.#native.end();
        cb();
      },
    });
  }

  // #tell is called with what the worker reports.
  #tell(name, value, reason) {
    switch (name) {
      case 'online': this.emit('online'); break;
      case 'stdout': this.#stdout.push(value); break;
      case 'stderr': this.#stderr.push(value); break;
      case 'error': this.emit('error', unpack(value)); break;
      default: this.#ended(value, reason);
    }
  }

  #ended(code, reason) {
    const { port } = this.#native;
    port.drain();
    port.close();
    this.#native = null;
    this.#id = -1;
    this.#limits = {};
    this.#stdout.push(null);
    this.#stderr.push(null);
    if (reason !== undefined) this.emit('error', stopped(reason));
    this.emit('exit', code);
  }

  postMessage(message, transfer) {
    if (this.#native !== null) this.#port.postMessage(message, transfer);
  }

  terminate(callback) {
    this.ref();
    if (typeof callback === 'function') {
      process.emitWarning('Passing a callback to worker.terminate() is deprecated. It returns a Promise instead.',
        'DeprecationWarning', 'DEP0132');
      if (this.#native === null) return Promise.resolve();
      this.once('exit', (code) => callback(null, code));
    }
    if (this.#native === null) return Promise.resolve();
    this.#native.stop();
    return new Promise((resolve) => { this.once('exit', resolve); });
  }

  ref() { if (this.#native !== null) this.#native.ref(); }
  unref() { if (this.#native !== null) this.#native.unref(); }

  get threadId() { return this.#id; }
  get stdin() { return this.#stdin; }
  get stdout() { return this.#stdout; }
  get stderr() { return this.#stderr; }
  get resourceLimits() { return { ...this.#limits }; }

  getHeapSnapshot() {
    if (this.#native === null) return Promise.reject(nodeError(Error, 'ERR_WORKER_NOT_RUNNING', 'Worker instance not running'));
    return Promise.reject(nodeError(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', 'Snapshots of the heap are not available'));
  }
}

function stopped(reason) {
  if (!reason.startsWith('out of memory')) return new Error(reason);
  return nodeError(Error, 'ERR_WORKER_OUT_OF_MEMORY', `Worker terminated due to reaching memory limit: ${reason}`);
}

// setEnvironmentData(key, value) is for the workers that are started from here on.
function setEnvironmentData(key, value) {
  if (value === undefined) environmentData.delete(key);
  else environmentData.set(key, value);
}

module.exports = {
  SHARE_ENV, Worker, setEnvironmentData,
  getEnvironmentData: (key) => environmentData.get(key),
  inherit: (data) => { environmentData = data; },
};
