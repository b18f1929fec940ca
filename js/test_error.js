// SPDX-License-Identifier: Apache-2.0
'use strict';
// What a test fails with, and what the report says about it.

const { nodeError } = require('test_binding');
const { inspect } = require('util');

const longest = 64 * 1024; // of a text in the report, in UTF-16 units
const kinds = {
  aborted: 'testAborted',
  callbackTwice: 'multipleCallbackInvocations',
  callbackAndPromise: 'callbackAndPromisePresent',
  cancelled: 'cancelledByParent',
  code: 'testCodeFailure',
  hook: 'hookFailed',
  late: 'parentAlreadyFinished',
  rejection: 'unhandledRejection',
  subtests: 'subtestsFailed',
  timeout: 'testTimeoutFailure',
  uncaught: 'uncaughtException',
};
const ofTheScript = new Set([kinds.aborted, kinds.code, kinds.hook, kinds.uncaught, kinds.rejection]);
const failures = new WeakSet();
const rules = new WeakSet(); // those of ruleFailure

// testFailure wraps what went wrong. cause is an error, or a message of ours.
function testFailure(cause, kind) {
  let message = typeof cause === 'object' && cause !== null && cause.message !== undefined ? cause.message : cause;
  if (typeof message !== 'string') message = safely(() => inspect(message));
  const err = nodeError(Error, 'ERR_TEST_FAILURE', message);
  err.failureType = kind;
  err.cause = cause;
  failures.add(err);
  return err;
}

// ruleFailure is for what the test did wrong, in our words. Its kind is that of
// what a test throws.
function ruleFailure(message) {
  const err = testFailure(message, kinds.code);
  rules.add(err);
  return err;
}

function isTestFailure(err) {
  return typeof err === 'object' && err !== null && failures.has(err);
}

function cut(text) {
  return text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length - longest} more characters)`;
}

// safely is what make returns, whatever the getters of a strange error do.
function safely(make) {
  try {
    return cut(String(make()));
  } catch {
    return '';
  }
}

const ours = /^\s+at .*\bnode:test[/_\w]*:\d+/;
const native = /^\s+at \S+ \(<anonymous>\)$/;
const framed = /^\s+at (.*)$/;
const placed = /^(?:.*\()?(.+?):(\d+):(\d+)\)?$/;

// withoutOurs leaves out our frames, and those of the natives that we call the
// functions of tests with.
function withoutOurs(lines) {
  const out = [];
  for (const line of lines) {
    if (!ours.test(line)) out.push(line);
    else while (out.length > 0 && native.test(out[out.length - 1])) out.pop();
  }
  return out;
}

function framesOf(stack) {
  return withoutOurs(stack.split('\n')).flatMap((line) => framed.exec(line)?.[1] ?? []);
}

// placeOf is the first frame in a file of the user's: not in a module of ours,
// and not in a package if there is any other.
function placeOf(frames) {
  const places = [];
  for (const frame of frames) {
    const match = placed.exec(frame);
    if (match === null || /^(node:|<|\[)/.test(match[1])) continue;
    places.push({ file: match[1].replace(/^file:\/\//, ''), line: Number(match[2]), column: Number(match[3]) });
  }
  return places.find((p) => !/[\\/]node_modules[\\/]/.test(p.file)) ?? places[0];
}

// textOf is the error as the console shows it, without the frames of ours.
function textOf(err) {
  return withoutOurs(inspect(err).split('\n')).join('\n');
}

const show = (value) => inspect(value, { sorted: true, depth: 10 });

// compared adds what an assertion compared.
function compared(failure, err) {
  failure.compared = true;
  failure.explained = err.generatedMessage !== false;
  failure.expected = safely(() => show(err.expected));
  failure.actual = safely(() => show(err.actual));
  failure.operator = safely(() => err.operator ?? '');
}

// describe is the failure as the report has it.
function describe(failure) {
  const thrown = isTestFailure(failure) && !rules.has(failure) && ofTheScript.has(failure.failureType) ? failure.cause : failure;
  const kind = typeof failure.failureType === 'string' ? failure.failureType : kinds.code;
  if (typeof thrown !== 'object' || thrown === null) return describeValue(thrown, kind);
  const stack = thrown !== failure && typeof thrown.stack === 'string' ? framesOf(thrown.stack) : [];
  const out = {
    kind, stack,
    place: placeOf(stack),
    name: safely(() => thrown.name ?? ''),
    code: safely(() => thrown.code ?? failure.code ?? ''),
    message: safely(() => thrown.message ?? show(thrown)),
    text: safely(() => (thrown === failure ? thrown.message : textOf(thrown))),
  };
  if (safely(() => 'actual' in thrown && 'expected' in thrown) === 'true') compared(out, thrown);
  return out;
}

function describeValue(value, kind) {
  const text = safely(() => inspect(value));
  return { kind, stack: [], code: 'ERR_TEST_FAILURE', message: typeof value === 'string' ? cut(value) : text, text };
}

module.exports = { describe, isTestFailure, kinds, ruleFailure, testFailure };
