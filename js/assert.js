// SPDX-License-Identifier: Apache-2.0
'use strict';
// assert: functions that throw an AssertionError unless something holds. The way on which everything holds is kept
// short; messages and diffs (assert_message), the text of the failing call (assert_source) and what deals with thrown
// errors (assert_throws) are loaded when first needed. Functions take a rest array where a missing argument is an
// error and an undefined one is not.

const AssertionError = require('assert_error')(binding.compat);

// failWith throws what a failed assertion throws: the message itself when the script gave an error as message, else
// an AssertionError with that message or with the text made here.
function failWith(text, options) {
  if (options.message instanceof Error) throw options.message;
  const message = options.message === undefined ? text : options.message;
  const error = new AssertionError({ ...options, message });
  if (!options.message) error.generatedMessage = true;
  throw error;
}

function failPair([actual, expected, message], operator, stackStartFn) {
  failWith(undefined, { actual, expected, message, operator, stackStartFn });
}

function failOk(actual, message, stackStartFn) {
  const given = message === null ? undefined : message;
  const options = { actual, expected: true, message: given, operator: '==', stackStartFn };
  let text;
  if (given === undefined && !binding.compat) {
    text = binding.callSite ? binding.callSite() : require('assert_source')(stackStartFn);
  }
  if (text !== undefined) {
    const none = /^[^(]*\(\s*\)$/.test(text);
    text = none ? 'No value argument passed to `assert.ok()`' :
      `The expression evaluated to a falsy value:\n\n  ${text}\n`;
  }
  failWith(text, options);
}

function missingArguments() {
  throw binding.nodeError(TypeError, 'ERR_MISSING_ARGS', 'The "actual" and "expected" arguments must be specified');
}

const deepStrict = (args) => require('util').isDeepStrictEqual(args[0], args[1]);
const deepLoose = (args) => binding.isDeepEqual(args[0], args[1]);

// loose is ==, under which NaN equals itself, and same is Object.is. IoT.js means the operators themselves.
const loose = binding.compat ? (a, b) => a == b : (a, b) => a == b || (a !== a && b !== b);
const same = binding.compat ? (a, b) => a === b : Object.is;

function ok(value, message) {
  if (!value) failOk(value, message, ok);
}

const assert = module.exports = ok;

let failWarned = false;

function warnOfFail() {
  if (failWarned || binding.compat) return;
  failWarned = true;
  process.emitWarning('assert.fail() with more than one argument is deprecated. ' +
    'Please use assert.strictEqual() instead or only pass a message.', 'DeprecationWarning', 'DEP0094');
}

// fail(message) or, as other test runners once used it, fail(actual, expected, message, operator, stackStartFn).
assert.fail = function fail(...args) {
  if (args.length > 1) {
    warnOfFail();
    const missing = binding.compat ? undefined : args.length === 2 ? '!=' : 'fail';
    const [actual, expected, message, operator = missing, above = fail] = args;
    failWith(undefined, { actual, expected, message, operator, stackStartFn: above });
  }
  const message = args[0] === null ? undefined : args[0];
  const [text, operator] = binding.compat ? [] : ['Failed', 'fail'];
  failWith(text, { message, operator, stackStartFn: fail });
};

assert.AssertionError = AssertionError;
assert.ok = assert.assert = ok;

assert.equal = function equal(...args) {
  if (args.length < 2) missingArguments();
  if (!loose(args[0], args[1])) failPair(args, '==', equal);
};

assert.notEqual = function notEqual(...args) {
  if (args.length < 2) missingArguments();
  if (loose(args[0], args[1])) failPair(args, '!=', notEqual);
};

assert.deepEqual = function deepEqual(...args) {
  if (args.length < 2) missingArguments();
  if (!deepLoose(args)) failPair(args, 'deepEqual', deepEqual);
};

assert.notDeepEqual = function notDeepEqual(...args) {
  if (args.length < 2) missingArguments();
  if (deepLoose(args)) failPair(args, 'notDeepEqual', notDeepEqual);
};

assert.deepStrictEqual = function deepStrictEqual(...args) {
  if (args.length < 2) missingArguments();
  if (!deepStrict(args)) failPair(args, 'deepStrictEqual', deepStrictEqual);
};

assert.notDeepStrictEqual = function notDeepStrictEqual(...args) {
  if (args.length < 2) missingArguments();
  if (deepStrict(args)) failPair(args, 'notDeepStrictEqual', notDeepStrictEqual);
};

assert.strictEqual = function strictEqual(...args) {
  if (args.length < 2) missingArguments();
  if (!same(args[0], args[1])) failPair(args, 'strictEqual', strictEqual);
};

assert.notStrictEqual = function notStrictEqual(...args) {
  if (args.length < 2) missingArguments();
  if (same(args[0], args[1])) failPair(args, 'notStrictEqual', notStrictEqual);
};

// caught is the checking of thrown errors; it needs the way to fail.
let loaded;
const caught = () => (loaded = loaded || require('assert_throws')(AssertionError));

// The argument count matters: a string is a message only where no message follows it.
assert.throws = function throws(fn, ...rest) {
  caught().expectError(throws, caught().run(fn), rest);
};

assert.rejects = async function rejects(promiseFn, ...rest) {
  caught().expectError(rejects, await caught().settle(promiseFn), rest);
};

assert.doesNotThrow = function doesNotThrow(fn, ...rest) {
  caught().expectNone(doesNotThrow, caught().run(fn), rest);
};

assert.doesNotReject = async function doesNotReject(promiseFn, ...rest) {
  caught().expectNone(doesNotReject, await caught().settle(promiseFn), rest);
};

assert.ifError = function ifError(error) {
  if (error !== null && error !== undefined) caught().unexpected(ifError, error);
};

assert.match = function match(string, regexp, message) {
  caught().matching(match, string, regexp, message, true);
};

assert.doesNotMatch = function doesNotMatch(string, regexp, message) {
  caught().matching(doesNotMatch, string, regexp, message, false);
};

assert.strict = Object.assign(function strict(value, message) {
  if (!value) failOk(value, message, strict);
}, assert, {
  equal: assert.strictEqual,
  notEqual: assert.notStrictEqual,
  deepEqual: assert.deepStrictEqual,
  notDeepEqual: assert.notDeepStrictEqual,
});
assert.strict.strict = assert.strict;

// CallTracker is made when it is first asked for.
let callTracker;
for (const target of [assert, assert.strict]) {
  Object.defineProperty(target, 'CallTracker', {
    get: () => callTracker || (callTracker = require('assert_calls')(AssertionError)),
    enumerable: true,
    configurable: true,
  });
}
