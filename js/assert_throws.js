// SPDX-License-Identifier: Apache-2.0
'use strict';
// What assert does with errors that were thrown, or not: throws, rejects, doesNotThrow, doesNotReject, ifError; and
// match, because a RegExp is one of the ways to say which error is expected. stackStartFn is the assertion called; its
// name becomes the operator.

const nothing = Symbol('nothing thrown');

const isRegExp = (value) => require('util').types.isRegExp(value);
const inspect = (value, options) => require('util').inspect(value, options);
const isError = (value) => value instanceof Error || require('util').types.isNativeError(value);
const isDeepStrictEqual = (a, b) => require('util').isDeepStrictEqual(a, b);
const isErrorClass = (fn) => Object.prototype.isPrototypeOf.call(Error, fn);
const isInstance = (value, fn) => fn.prototype !== undefined && value instanceof fn;

// received is how an argument error describes value.
function received(value) {
  const { message } = binding.invalidArgType('', '', value);
  return message.slice(message.indexOf(' Received ') + ' Received '.length);
}

const ambiguous = (what) => binding.nodeError(TypeError, 'ERR_AMBIGUOUS_ARGUMENT',
  `The "error/message" argument is ambiguous. The ${what} is identical to the message.`);

function isPromise(value) {
  if (require('util').types.isPromise(value)) return true;
  return value !== null && typeof value === 'object' && typeof value.then === 'function' &&
    typeof value.catch === 'function';
}

// run returns what fn throws, or nothing.
function run(fn) {
  if (typeof fn !== 'function') throw binding.invalidArgType('fn', 'of type function', fn);
  try {
    fn();
  } catch (error) {
    return error;
  }
  return nothing;
}

function promiseOf(promiseFn) {
  if (typeof promiseFn === 'function') {
    const promise = promiseFn();
    if (isPromise(promise)) return promise;
    throw binding.nodeError(TypeError, 'ERR_INVALID_RETURN_VALUE', 'Expected instance of Promise to be returned ' +
      `from the "promiseFn" function but got ${received(promise)}.`);
  }
  if (isPromise(promiseFn)) return promiseFn;
  throw binding.invalidArgType('promiseFn', 'of type function or an instance of Promise', promiseFn);
}

// settle returns what a promise, or the one that a function returns, is rejected with, or nothing.
async function settle(promiseFn) {
  const promise = promiseOf(promiseFn);
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return nothing;
}

// Comparison shows of an object the properties in keys. Text that the RegExp of the other side matches is shown on
// both sides, so that it is no difference.
class Comparison {
  constructor(object, keys, actual) {
    for (const key of keys) {
      if (!(key in object)) continue;
      const text = actual !== undefined && typeof actual[key] === 'string' ? actual[key] : undefined;
      const matches = text !== undefined && isRegExp(object[key]) && object[key].exec(text) !== null;
      this[key] = matches ? text : object[key];
    }
  }
}

module.exports = (AssertionError) => {
  function fail(options) {
    if (options.message instanceof Error) throw options.message;
    throw new AssertionError(options);
  }

  // failGenerated throws with the script's message, or with text.
  function failGenerated(text, { message, ...options }) {
    if (message instanceof Error) throw message;
    const error = new AssertionError({ ...options, message: message || text });
    error.generatedMessage = !message;
    throw error;
  }

  // keysOf are the properties of the expected object that the error must have.
  function keysOf(expected) {
    const keys = Object.keys(expected);
    if (expected instanceof Error) return keys.concat('name', 'message');
    if (keys.length > 0) return keys;
    throw binding.nodeError(TypeError, 'ERR_INVALID_ARG_VALUE',
      `The argument 'error' may not be an empty object. Received ${inspect(expected)}`);
  }

  // failComparison throws with a diff of shown.actual and shown.expected, but about actual and expected.
  function failComparison(shown, { actual, expected, operator, stackStartFn }) {
    const error = new AssertionError({ ...shown, operator: 'deepStrictEqual', stackStartFn });
    throw Object.assign(error, { actual, expected, operator });
  }

  function checkObject(options) {
    const { actual, expected, message } = options;
    if ((typeof actual !== 'object' && typeof actual !== 'function') || actual === null) {
      failComparison({ actual, expected, message }, options);
    }
    const keys = keysOf(expected);
    for (const key of keys) {
      if (typeof actual[key] === 'string' && isRegExp(expected[key]) && expected[key].exec(actual[key])) continue;
      if (key in actual && isDeepStrictEqual(actual[key], expected[key])) continue;
      if (message) fail(options);
      failComparison(
        { actual: new Comparison(actual, keys), expected: new Comparison(expected, keys, actual) }, options);
    }
  }

  function checkRegExp(options) {
    const text = String(options.actual);
    if (options.expected.exec(text) !== null) return;
    failGenerated(`The input did not match the regular expression ${inspect(options.expected)}. ` +
      `Input:\n\n${inspect(text)}\n`, options);
  }

  function checkClass(options) {
    const { actual, expected } = options;
    const what = isError(actual) ? `${actual.name}"\n\nError message:\n\n${actual.message}` :
      `${inspect(actual, { depth: -1 })}"`;
    failGenerated(`The error is expected to be an instance of "${expected.name}". Received "${what}`, options);
  }

  function checkFunction(options) {
    const { actual, expected } = options;
    const result = expected.call({}, actual);
    if (result === true) return;
    const name = expected.name ? `"${expected.name}" ` : '';
    const caught = isError(actual) ? `\n\nCaught error:\n\n${actual}` : '';
    failGenerated(`The ${name}validation function is expected to return "true". Received ${inspect(result)}${caught}`,
      options);
  }

  function check(options) {
    const { actual, expected } = options;
    if (isRegExp(expected)) checkRegExp(options);
    else if (typeof expected !== 'function') checkObject(options);
    else if (isInstance(actual, expected)) return;
    else if (isErrorClass(expected) && binding.compat) throw actual; // as IoT.js does
    else if (isErrorClass(expected)) checkClass(options);
    else checkFunction(options);
  }

  // validator reads [error, message] or [message].
  function validator(actual, rest) {
    const [error, message] = rest;
    if (typeof error !== 'string' || rest.length > 1) {
      if (error === undefined || error === null || typeof error === 'object' || typeof error === 'function') {
        return { expected: error, message };
      }
      throw binding.invalidArgType('error', 'of type function or an instance of Error, RegExp, or Object', error);
    }
    if (actual !== null && typeof actual === 'object') {
      if (actual.message === error) throw ambiguous(`error message "${error}"`);
    } else if (actual === error) {
      throw ambiguous(`error "${error}"`);
    }
    return { expected: undefined, message: error };
  }

  const noun = (stackStartFn) => (/[rR]eject/.test(stackStartFn.name) ? 'rejection' : 'exception');

  // expectError passes when actual, from run or settle, is the error that rest asks for.
  function expectError(stackStartFn, actual, rest) {
    const { expected, message } = validator(actual, rest);
    const options = { actual, expected, message, operator: stackStartFn.name, stackStartFn };
    if (actual !== nothing) {
      if (expected) check(options);
      return;
    }
    if (message instanceof Error) throw message;
    fail({ ...options, actual: undefined, message: `Missing expected ${noun(stackStartFn)}${missing(expected, message)}` });
  }

  // missing tells which error there should have been. IoT.js has full stops of its own.
  function missing(expected, message) {
    const name = expected && expected.name;
    if (binding.compat) return (name ? `(${name}).` : '.') + (message ? ` ${message}` : '.');
    return (name ? ` (${name})` : '') + (message ? `: ${message}` : '.');
  }

  function matches(actual, expected) {
    if (isRegExp(expected)) return expected.exec(String(actual)) !== null;
    if (typeof expected !== 'function') {
      throw binding.invalidArgType('expected', 'of type function or an instance of RegExp', expected);
    }
    if (isInstance(actual, expected)) return true;
    return !isErrorClass(expected) && expected.call({}, actual) === true;
  }

  // expectNone passes when nothing was thrown. An error that rest does not name is thrown on.
  function expectNone(stackStartFn, actual, rest) {
    if (actual === nothing) return;
    const [expected, message] = typeof rest[0] === 'string' ? [undefined, rest[0]] : rest;
    if (expected && !matches(actual, expected)) throw actual;
    const words = `Got unwanted exception.${message ? ' ' + message : ''}`;
    if (binding.compat) fail({ actual, expected: null, stackStartFn, message: words });
    const thrown = actual === null || actual === undefined ? actual : actual.message;
    fail({ actual, expected, operator: stackStartFn.name, stackStartFn,
      message: `Got unwanted ${noun(stackStartFn)}${message ? ': ' + message : '.'}\nActual message: "${thrown}"` });
  }

  // unexpected throws for ifError. The stack goes on where that of error started.
  function unexpected(stackStartFn, error) {
    let what = inspect(error);
    if (typeof error === 'object' && typeof error.message === 'string') {
      what = error.message === '' && error.constructor ? error.constructor.name : error.message;
    }
    const failure = new AssertionError({ actual: error, expected: null, operator: 'ifError', stackStartFn,
      message: `ifError got unwanted exception: ${what}` });
    if (typeof error.stack === 'string') failure.stack = joinStacks(failure.stack, error.stack);
    throw failure;
  }

  function matching(stackStartFn, string, regexp, message, wanted) {
    if (!isRegExp(regexp)) throw binding.invalidArgType('regexp', 'an instance of RegExp', regexp);
    const options = { actual: string, expected: regexp, message, operator: stackStartFn.name, stackStartFn };
    if (typeof string !== 'string') {
      failGenerated(`The "string" argument must be of type string. Received type ${typeof string} ` +
        `(${inspect(string)})`, options);
    }
    if ((regexp.exec(string) !== null) === wanted) return;
    const verb = wanted ? 'did not match' : 'was expected to not match';
    failGenerated(`The input ${verb} the regular expression ${inspect(regexp)}. Input:\n\n${inspect(string)}\n`,
      options);
  }

  return { run, settle, expectError, expectNone, unexpected, matching };
};

// joinStacks appends the frames of the inner stack to the outer one, which ends where they meet.
function joinStacks(outer, inner) {
  const start = inner.search(/\n\s+at /);
  if (start < 0) return outer;
  const frames = inner.slice(start + 1).split('\n');
  const lines = outer.split('\n');
  const meets = lines.findIndex((line) => frames.includes(line));
  return (meets < 0 ? lines : lines.slice(0, meets)).concat(frames).join('\n');
}
