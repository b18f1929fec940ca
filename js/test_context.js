// SPDX-License-Identifier: Apache-2.0
'use strict';
// What the functions of tests and suites get as their argument and as this.

const { ruleFailure } = require('test_error');
const { checkPlan } = require('test_options');
const { placeAbove } = require('call_site');

const asserts = [
  'deepEqual', 'deepStrictEqual', 'doesNotMatch', 'doesNotReject', 'doesNotThrow', 'equal', 'fail', 'ifError', 'match',
  'notDeepEqual', 'notDeepStrictEqual', 'notEqual', 'notStrictEqual', 'ok', 'rejects', 'strictEqual', 'throws',
];

// Plan is how many assertions and subtests a test has announced.
class Plan {
  #expected;
  #actual = 0;

  constructor(expected) { this.#expected = expected; }

  count() { this.#actual++; }

  check() {
    if (this.#actual === this.#expected) return;
    throw ruleFailure(`plan expected ${this.#expected} assertions but received ${this.#actual}`);
  }
}

// countingAssert is assert whose functions count for the plan of test.
function countingAssert(test) {
  const assert = require('assert');
  const out = Object.create(null);
  for (const name of asserts) {
    out[name] = (...args) => {
      if (test.plan !== undefined) test.plan.count();
      return Reflect.apply(assert[name], assert, args);
    };
  }
  return out;
}

class TestContext {
  #test;
  #assert;

  constructor(test) { this.#test = test; }

  get signal() { return this.#test.signal; }
  get name() { return this.#test.name; }
  get fullName() { return this.#test.path(); }
  get error() { return this.#test.error; }
  get passed() { return this.#test.passed; }
  get assert() { return this.#assert ??= countingAssert(this.#test); }

  get mock() {
    const { MockTracker } = require('test_mock');
    return this.#test.mock ??= new MockTracker();
  }

  diagnostic(message) { this.#test.note(message); }

  plan(count) {
    if (this.#test.plan !== undefined) throw ruleFailure('cannot set plan more than once');
    this.#test.plan = new Plan(checkPlan(count));
  }

  runOnly(value) { this.#test.runOnly = Boolean(value); }
  skip(message) { this.#test.markSkipped(message); }
  todo(message) { this.#test.markTodo(message); }

  test(name, options, fn) {
    if (this.#test.plan !== undefined) this.#test.plan.count();
    return this.#test.declare('test', [name, options, fn], {}, placeAbove(this.test)).start();
  }

  before(fn, options) { this.#test.addHook('before', fn, options); }
  after(fn, options) { this.#test.addHook('after', fn, options); }
  beforeEach(fn, options) { this.#test.addHook('beforeEach', fn, options); }
  afterEach(fn, options) { this.#test.addHook('afterEach', fn, options); }
}

class SuiteContext {
  #suite;

  constructor(suite) { this.#suite = suite; }

  get signal() { return this.#suite.signal; }
  get name() { return this.#suite.name; }
  get fullName() { return this.#suite.path(); }
}

module.exports = { Plan, SuiteContext, TestContext };
