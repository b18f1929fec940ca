// SPDX-License-Identifier: Apache-2.0
'use strict';
// The root is above all tests of a file. It knows which of them are wanted, and
// when none is left.

const { bail, current, filtered, matches, only: onlyMode } = require('test_binding');
const { describe, isTestFailure, kinds, testFailure } = require('test_error');
const { inside } = require('test_limit');
const { Test, tell } = require('test_node');
const { Suite } = require('test_suite');

class Root extends Test {
  open = false; // tests may run
  #lastID = 0; // its own
  #failures = 0;
  #after;

  constructor() { super(null, { name: '<root>', options: {} }); }

  nextID() { return ++this.#lastID; }

  make(kind, parent, spec) { return kind === 'suite' ? new Suite(parent, spec) : new Test(parent, spec); }

  // begin lets the tests run once the code that declares them has.
  begin() {
    if (this.begun) return;
    this.begun = true;
    queueMicrotask(() => inside(undefined, () => {
      this.open = true;
      this.pump();
    }));
  }

  // wants tells whether a test is to run: it was asked for, and not too much
  // has failed.
  wants(test) {
    if (bail > 0 && this.#failures >= bail) return false;
    if (test.isSuite) return !(filtered || onlyMode) || this.#wantsSuite(test);
    return (!filtered || matches(test.path())) && (!onlyMode || isOnly(test));
  }

  #wantsSuite(suite) {
    return suite.error !== null || suite.children.some((c) => this.wants(c));
  }

  ended(test) {
    if (test.passed || test.isTodo) return;
    process.exitCode = 1;
    if (test.error.failureType !== kinds.subtests) this.#failures++;
  }

  // settle is called when a test has ended.
  settle() {
    if (this.idle && this.children.every((c) => c.done)) this.runAfter();
  }

  // runAfter runs the hooks that clean up behind all tests, before the process
  // has nothing left to do: what they close may be what keeps it running.
  runAfter() {
    this.#after ??= this.runHooks('after', this.context()).catch((err) => this.failOutside(err));
    return this.#after;
  }

  // failOutside reports what went wrong outside of every test.
  failOutside(err, kind = kinds.code) {
    process.exitCode = 1;
    tell({ type: 'failed', failure: describe(isTestFailure(err) ? err : testFailure(err, kind)) });
  }

  // owner is the test that a stray exception belongs to: that of the running
  // code, or else the only one that runs. undefined says that it is unknown.
  owner() {
    let test = current();
    if (test !== undefined) return test;
    test = this;
    for (;;) {
      const running = test.children.filter((c) => c.begun && !c.done);
      if (running.length !== 1) return test === this || running.length > 1 ? undefined : test;
      test = running[0];
    }
  }
}

// isOnly tells whether a test runs under --only: it has the option, or is in
// something that has it and does not narrow it down.
function isOnly(test) {
  if (test.only) return true;
  const { parent } = test;
  if (parent === test.root) return false;
  if (!parent.isSuite) return !parent.runOnly;
  return !narrows(parent) && isOnly(parent);
}

function narrows(suite) {
  return suite.children.some((c) => c.only || c.isSuite && narrows(c));
}

module.exports = { Root };
