// SPDX-License-Identifier: Apache-2.0
'use strict';
// before, after, beforeEach and afterEach.

const { isTestFailure, kinds, testFailure } = require('test_error');
const { call, limited } = require('test_limit');
const { checkSignal, checkTimeout } = require('test_options');

class Hook {
  #owner;
  #fn;
  #timeout;
  #signal;
  #once;
  #run;

  constructor(owner, fn, options, once) {
    const { timeout, signal } = options ?? {};
    this.#owner = owner;
    this.#fn = typeof fn === 'function' ? fn : () => {};
    this.#timeout = checkTimeout(timeout);
    this.#signal = checkSignal(signal);
    this.#once = once;
  }

  // run calls the hook; one that runs once gives the same promise each time.
  run(context) {
    if (!this.#once) return this.#call(context);
    this.#run ??= this.#call(context);
    return this.#run;
  }

  async #call(context) {
    const signal = this.#signal ?? new AbortController().signal;
    if (!signal.aborted) await limited(() => call(this.#owner, this.#fn, context), this.#timeout, signal);
    if (signal.aborted) throw signal.reason;
  }
}

// Hooks are those of one test.
class Hooks {
  #owner;
  #lists = { before: [], after: [], beforeEach: [], afterEach: [] };

  constructor(owner) { this.#owner = owner; }

  add(name, fn, options) {
    const hook = new Hook(this.#owner, fn, options, name === 'before' || name === 'after');
    this.#lists[name].push(hook);
    return hook;
  }

  any(name) { return this.#lists[name].length > 0; }

  async run(name, context) {
    try {
      for (const hook of this.#lists[name]) await hook.run(context);
    } catch (err) {
      throw hookFailure(name, err);
    }
  }
}

function hookFailure(name, err) {
  const failure = testFailure(isTestFailure(err) && err.cause !== undefined ? err.cause : err, kinds.hook);
  failure.message = `failed running ${name} hook`;
  return failure;
}

module.exports = { Hooks };
