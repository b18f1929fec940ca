// SPDX-License-Identifier: Apache-2.0
'use strict';
// child_process_options: the arguments of the functions of child_process, checked and brought into one form.

const { invalidArgType, nodeError, outOfRange } = binding;

const isObject = (v) => v !== null && typeof v === 'object';
const missing = (v) => v === undefined || v === null;
const windows = process.platform === 'win32';

function invalidValue(name, value, reason) {
  const kind = name.includes('.') ? 'property' : 'argument';
  const shown = require('util').inspect(value, { depth: 0 });
  return nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', `The ${kind} '${name}' ${reason}. Received ${shown}`);
}

function checkString(value, name) {
  if (typeof value !== 'string') throw invalidArgType(name, 'of type string', value);
}

function checkObject(value, name) {
  if (!isObject(value) || Array.isArray(value)) throw invalidArgType(name, 'of type object', value);
}

function checkBoolean(value, name) {
  if (!missing(value) && typeof value !== 'boolean') throw invalidArgType(name, 'of type boolean', value);
}

// checkNulls refuses the character that ends a string for the system.
function checkNulls(value, name) {
  if (typeof value === 'string' && value.includes('\0')) {
    throw invalidValue(name, value, 'must be a string without null bytes');
  }
}

function pathOf(value, name) {
  if (value instanceof URL) value = require('url').fileURLToPath(value);
  else if (Buffer.isBuffer(value) || value instanceof Uint8Array) value = Buffer.from(value).toString();
  if (typeof value !== 'string') {
    throw invalidArgType(name, 'of type string or an instance of Buffer or URL', value);
  }
  checkNulls(value, name);
  return value;
}

function checkId(value, name) {
  if (!missing(value) && (typeof value !== 'number' || (value | 0) !== value)) {
    throw invalidArgType(name, 'int32', value);
  }
}

function checkTimeout(value) {
  if (!missing(value) && !(Number.isInteger(value) && value >= 0)) {
    throw outOfRange('timeout', 'an unsigned integer', value);
  }
}

function checkMaxBuffer(value) {
  if (!missing(value) && !(typeof value === 'number' && value >= 0)) {
    throw outOfRange('options.maxBuffer', 'a positive number', value);
  }
}

function checkSignal(signal) {
  if (signal !== undefined && !(isObject(signal) && 'aborted' in signal)) {
    throw invalidArgType('options.signal', 'an instance of AbortSignal', signal);
  }
}

// signalNumber is the number of a signal given by name or number.
function signalNumber(signal) {
  const { signals } = require('os').constants;
  if (typeof signal === 'number' && Object.values(signals).includes(signal)) return signal;
  const number = typeof signal === 'string' ? signals[signal.toUpperCase()] : undefined;
  if (number === undefined) throw nodeError(TypeError, 'ERR_UNKNOWN_SIGNAL', `Unknown signal: ${signal}`);
  return number;
}

function signalName(number) {
  const { signals } = require('os').constants;
  return Object.keys(signals).find((name) => signals[name] === number) || `SIG${number}`;
}

// killSignal is the option of that name as a number, or undefined.
function killSignal(value) {
  if (missing(value)) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw invalidArgType('options.killSignal', 'one of type string or number', value);
  }
  return signalNumber(value);
}

// throughShell makes the command line for a shell.
function throughShell(file, args, shell) {
  const line = [file, ...args].join(' ');
  if (!windows) return [typeof shell === 'string' ? shell : '/bin/sh', ['-c', line]];
  const name = typeof shell === 'string' ? shell : process.env.comspec || 'cmd.exe';
  if (/^(?:.*\\)?cmd(?:\.exe)?$/i.test(name)) return [name, ['/d', '/s', '/c', `"${line}"`]];
  return [name, ['-c', line]];
}

function environment(env) {
  const pairs = [];
  for (const key in env) {
    const value = env[key];
    if (value === undefined) continue;
    checkNulls(key, `options.env['${key}']`);
    checkNulls(`${value}`, `options.env['${key}']`);
    pairs.push(`${key}=${value}`);
  }
  return pairs;
}

function readArgs(args, options) {
  if (Array.isArray(args)) return [args.map((v, i) => {
    checkNulls(v, `args[${i}]`);
    return `${v}`;
  }), options];
  if (missing(args)) return [[], options];
  if (typeof args !== 'object') throw invalidArgType('args', 'of type object', args);
  return [[], args];
}

function checkOptions(o) {
  checkBoolean(o.detached, 'options.detached');
  checkId(o.uid, 'options.uid');
  checkId(o.gid, 'options.gid');
  if (!missing(o.shell) && typeof o.shell !== 'boolean' && typeof o.shell !== 'string') {
    throw invalidArgType('options.shell', 'one of type boolean or string', o.shell);
  }
  if (!missing(o.argv0)) checkString(o.argv0, 'options.argv0');
  checkNulls(o.argv0, 'options.argv0');
  checkNulls(o.shell, 'options.shell');
  checkBoolean(o.windowsHide, 'options.windowsHide');
  checkBoolean(o.windowsVerbatimArguments, 'options.windowsVerbatimArguments');
}

// normalize brings (file, args, options) of spawn into what ChildProcess.spawn takes.
function normalize(file, args, options) {
  checkString(file, 'file');
  checkNulls(file, 'file');
  if (file.length === 0) throw invalidValue('file', file, 'cannot be empty');
  [args, options] = readArgs(args, options);
  if (options === undefined) options = {};
  else checkObject(options, 'options');
  const cwd = missing(options.cwd) ? options.cwd : pathOf(options.cwd, 'options.cwd');
  checkOptions(options);
  let program = file;
  if (options.shell) [program, args] = throughShell(file, args, options.shell);
  args.unshift(typeof options.argv0 === 'string' ? options.argv0 : program);
  return {
    __proto__: null, ...options, args, cwd, detached: !!options.detached,
    envPairs: environment(options.env || process.env), file: program, windowsHide: !!options.windowsHide,
  };
}

module.exports = {
  checkMaxBuffer, checkObject, checkSignal, checkString, checkTimeout, invalidValue, isObject, killSignal, missing,
  normalize, pathOf, signalName, signalNumber,
};
