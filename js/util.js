// SPDX-License-Identifier: Apache-2.0

'use strict';

const { customPromisify, promisifyArgs, invalidArgType, nodeError, nextTick } = binding;

function needFunction(value, name) {
  if (typeof value !== 'function') {
    throw invalidArgType(name, 'of type function', value);
  }
}

// Copies the own properties of a function to what wraps it.
function copyProperties(wrapper, original) {
  const all = Object.getOwnPropertyDescriptors(original);
  for (const key of Reflect.ownKeys(all)) {
    const own = Object.getOwnPropertyDescriptor(wrapper, key);
    if (!own || own.configurable) {
      Object.defineProperty(wrapper, key, all[key]);
    }
  }
  return wrapper;
}

function promisify(original) {
  needFunction(original, 'original');
  const custom = original[customPromisify];
  if (custom) {
    needFunction(custom, 'util.promisify.custom');
    return markPromisified(custom);
  }
  const names = original[promisifyArgs];
  function fn(...args) {
    return new Promise((resolve, reject) => {
      args.push((err, ...values) => {
        if (err) {
          reject(err);
        } else if (names !== undefined && values.length > 1) {
          resolve(nameValues(names, values));
        } else {
          resolve(values[0]);
        }
      });
      Reflect.apply(original, this, args);
    });
  }
  Object.setPrototypeOf(fn, Object.getPrototypeOf(original));
  return copyProperties(markPromisified(fn), original);
}

function markPromisified(fn) {
  return Object.defineProperty(fn, customPromisify, {
    value: fn, enumerable: false, writable: false, configurable: true,
  });
}

function nameValues(names, values) {
  const result = {};
  for (let i = 0; i < names.length; i++) {
    result[names[i]] = values[i];
  }
  return result;
}

function callbackify(original) {
  needFunction(original, 'original');
  function callbackified(...args) {
    const last = args.pop();
    needFunction(last, 'last argument');
    const done = last.bind(this);
    Reflect.apply(original, this, args).then(
      (value) => nextTick(done, null, value),
      (reason) => nextTick(rejected, reason, done),
    );
  }
  const all = Object.getOwnPropertyDescriptors(original);
  if (typeof all.length.value === 'number') {
    all.length.value++;
  }
  if (typeof all.name.value === 'string') {
    all.name.value += 'Callbackified';
  }
  for (const key of Reflect.ownKeys(all)) {
    const own = Object.getOwnPropertyDescriptor(callbackified, key);
    if (!own || own.configurable) {
      Object.defineProperty(callbackified, key, all[key]);
    }
  }
  return callbackified;
}

// A callback tells success by a falsy error, so a falsy reason is wrapped.
function rejected(reason, done) {
  if (!reason) {
    const err = nodeError(Error, 'ERR_FALSY_VALUE_REJECTION', 'Promise was rejected with falsy value');
    err.reason = reason;
    reason = err;
  }
  return done(reason);
}

const warnedCodes = new Set();

function deprecate(fn, message, code) {
  if (typeof process === 'object' && process.noDeprecation === true) {
    return fn;
  }
  if (code !== undefined && typeof code !== 'string') {
    throw invalidArgType('code', 'of type string', code);
  }
  let warned = false;
  function deprecated(...args) {
    if (!warned) {
      warned = true;
      warnOnce(message, code);
    }
    return new.target ? Reflect.construct(fn, args, new.target) : Reflect.apply(fn, this, args);
  }
  Object.setPrototypeOf(deprecated, fn);
  if (fn.prototype) {
    deprecated.prototype = fn.prototype;
  }
  return deprecated;
}

function warnOnce(message, code) {
  if (code !== undefined) {
    if (warnedCodes.has(code)) {
      return;
    }
    warnedCodes.add(code);
  }
  binding.warn(`${message}`, 'DeprecationWarning', code);
}

// The sections that NODE_DEBUG names, with * for any text.
let sections;

function isSectionOn(name) {
  if (sections === undefined) {
    const names = binding.debugFilter().split(',').filter((s) => s !== '');
    const patterns = names.map((s) => s.trim().replace(/[|\\{}()[\]^$+?.]/g, '\\$&').replace(/\*/g, '.*'));
    sections = names.length === 0 ? null : new RegExp(`^(?:${patterns.join('|')})$`, 'i');
  }
  return sections !== null && sections.test(name);
}

function debuglog(set, onReady) {
  const section = `${set}`.toUpperCase();
  let enabled;
  const isOn = () => (enabled === undefined ? (enabled = isSectionOn(section)) : enabled);
  const write = (args) => {
    binding.writeError(`${section} ${binding.pid}: ${binding.format(...args)}\n`);
  };
  let ready = typeof onReady === 'function';
  const log = (...args) => {
    if (ready) {
      ready = false;
      onReady(isOn() ? (...more) => write(more) : () => {});
    }
    if (isOn()) {
      write(args);
    }
  };
  Object.defineProperty(log, 'enabled', { get: isOn, configurable: true, enumerable: true });
  return log;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function log(...args) {
  const now = new Date();
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map((n) => `${n}`.padStart(2, '0'));
  binding.writeOut(`${now.getDate()} ${months[now.getMonth()]} ${time.join(':')} - ${binding.format(...args)}\n`);
}

function styleText(format, text, options = {}) {
  const { validateStream = true, stream = defaultStream() } = options;
  if (typeof text !== 'string') {
    throw invalidArgType('text', 'of type string', text);
  }
  if (typeof validateStream !== 'boolean') {
    throw invalidArgType('options.validateStream', 'of type boolean', validateStream);
  }
  const plain = validateStream && !takesColor(stream);
  const formats = Array.isArray(format) ? format : [format];
  let [before, after] = ['', ''];
  for (const name of formats) {
    const codes = binding.ansi(name);
    if (codes === undefined) {
      throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE',
        `The argument 'format' must be one of: ${binding.ansiNames()}. Received ${binding.inspect(name)}`);
    }
    before += `\x1b[${codes[0]}m`;
    after = `\x1b[${codes[1]}m${after}`;
  }
  return plain && !Array.isArray(format) ? text : `${before}${text}${after}`;
}

function defaultStream() {
  return typeof process === 'object' ? process.stdout : undefined;
}

// Whether a stream shows colours. A runtime without a stdout object has none.
function takesColor(stream) {
  if (stream === undefined) {
    return false;
  }
  if (stream === null || typeof stream !== 'object' || typeof stream.on !== 'function') {
    throw invalidArgType('stream', 'an instance of ReadableStream, WritableStream, or Stream', stream);
  }
  const env = typeof process === 'object' ? process.env : {};
  if (env.NO_COLOR || env.NODE_DISABLE_COLORS) {
    return false;
  }
  return Boolean(stream.isTTY) && (typeof stream.getColorDepth !== 'function' || stream.getColorDepth() > 2);
}

const envLine = /^\s*(?:export\s+)?([\w.-]+)\s*=[ \t]*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^#\r\n]*))?[ \t]*(?:#.*)?$/gm;

function parseEnv(content) {
  if (typeof content !== 'string') {
    throw invalidArgType('content', 'of type string', content);
  }
  const result = {};
  for (const [, name, double, single, backtick, bare] of content.matchAll(envLine)) {
    if (double !== undefined) {
      result[name] = double.replace(/\\n/g, '\n');
    } else {
      const quoted = single === undefined ? backtick : single;
      result[name] = quoted === undefined ? (bare || '').trim() : quoted;
    }
  }
  return result;
}

// aborted resolves when signal aborts. resource is what the wait is for.
function aborted(signal, resource) {
  if (signal === null || typeof signal !== 'object' || !('aborted' in signal)) {
    return Promise.reject(invalidArgType('signal', 'an instance of AbortSignal', signal));
  }
  if (resource === null || (typeof resource !== 'object' && typeof resource !== 'function')) {
    return Promise.reject(invalidArgType('resource', 'of type object', resource));
  }
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

module.exports = {
  aborted, callbackify, debuglog, deprecate, log, parseEnv, promisify, styleText,
  parseArgs: (...args) => require('internal/parse_args')(...args),
};
