// SPDX-License-Identifier: Apache-2.0
'use strict';
// Calls of the functions of tests and hooks, and what can end the wait for
// them.

const { enter } = require('test_binding');
const { kinds, testFailure } = require('test_error');
const timers = require('timers');

// The test may replace the timers.
const { setTimeout, clearTimeout } = timers;

// inside runs f as code that belongs to test.
function inside(test, f) {
  const before = enter(test);
  try {
    return f();
  } finally {
    enter(before);
  }
}

const owners = new WeakMap(); // the tests of errors that say themselves where they belong

// ownerOf is the test that an error of ours belongs to, or undefined.
function ownerOf(err) { return typeof err === 'object' && err !== null ? owners.get(err) : undefined; }

// callback makes the done(err) of a function of owner that takes one.
function callback(owner) {
  let done;
  let calls = 0;
  const promise = new Promise((resolve, reject) => {
    done = (err) => {
      calls++;
      if (calls === 2) {
        const failure = testFailure('callback invoked multiple times', kinds.callbackTwice);
        owners.set(failure, owner);
        throw failure;
      }
      if (calls > 2) return;
      if (err) reject(err);
      else resolve();
    };
  });
  return { promise, done };
}

// call calls fn(context), or fn(context, done) if it has a second parameter,
// and returns what to wait for.
function call(owner, fn, context) {
  if (fn.length !== 2) return inside(owner, () => fn.call(context, context));
  const { promise, done } = callback(owner);
  const returned = inside(owner, () => fn.call(context, context, done));
  if (!(returned instanceof Promise)) return promise;
  promise.catch(() => {});
  const failure = testFailure('passed a callback but also returned a Promise', kinds.callbackAndPromise);
  return returned.then(() => { throw failure; }, () => { throw failure; });
}

// limited waits for what start returns. It ends early when the time is over or
// the signal aborts; the caller sees from the signal which it was.
function limited(start, timeout, signal) {
  let timer;
  let onAbort;
  const early = new Promise((resolve, reject) => {
    onAbort = resolve;
    if (signal.aborted) resolve();
    signal.addEventListener('abort', onAbort, { once: true });
    if (timeout === undefined) return;
    timer = setTimeout(() => reject(testFailure(`test timed out after ${timeout}ms`, kinds.timeout)), timeout);
    timer.unref();
  });
  const work = new Promise((resolve) => { resolve(start()); });
  return Promise.race([work, early]).finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  });
}

module.exports = { call, inside, limited, ownerOf };
