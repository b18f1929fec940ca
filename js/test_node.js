// SPDX-License-Identifier: Apache-2.0
'use strict';
// Test is one test: what it was declared with, its subtests, and its result.
// The root, which has no parent, is one as well.

const { only: onlyMode, report } = require('test_binding');
const { TestContext, Plan } = require('test_context');
const { describe, isTestFailure, kinds, testFailure } = require('test_error');
const { Hooks } = require('test_hooks');
const { call, limited } = require('test_limit');
const { checkConcurrency, checkPlan, checkSignal, checkTimeout, reason, takeArguments } = require('test_options');

const now = () => process.hrtime.bigint();
const tell = (event) => report(JSON.stringify(event));

class Test {
  children = [];
  error = null;
  passed = false;
  begun = false;
  done = false;
  hidden = false;
  runOnly = false;
  plan = undefined;
  mock = undefined;
  #active = 0; // children that run
  #queue = []; // children that wait for their turn
  #controller = new AbortController();
  #outer; // the signal given as an option
  #abort = () => this.cancel(this.#outer.reason);
  #hooks = new Hooks(this);
  #started;
  #ended;
  #skip;
  #todo;
  #cancelled = false;

  constructor(parent, { name, fn, options, place }) {
    const { concurrency, only, signal, skip, timeout, todo, plan } = options;
    this.parent = parent;
    this.root = parent === null ? this : parent.root;
    this.concurrency = checkConcurrency(concurrency) ?? (parent === null ? 1 : parent.concurrency);
    this.timeout = checkTimeout(timeout) ?? (parent === null ? undefined : parent.timeout);
    this.#outer = checkSignal(signal);
    this.#skip = reason(skip);
    this.#todo = reason(todo);
    if (plan) this.plan = new Plan(checkPlan(plan, 'options.plan'));
    this.only = Boolean(only);
    this.name = typeof name === 'string' && name !== '' ? name : fn?.name || '<anonymous>';
    this.fn = typeof fn === 'function' && !skip ? fn : () => {};
    this.place = place;
    this.id = parent === null ? 0 : this.root.nextID();
    if (this.#outer !== undefined) this.#outer.addEventListener('abort', this.#abort);
    if (parent !== null) this.#announce();
  }

  #announce() {
    this.parent.children.push(this);
    tell({ type: 'added', id: this.id, parent: this.parent.id, name: this.name, suite: this.isSuite, place: this.place });
    if (this.only && !onlyMode) this.note("'only' and 'runOnly' need the option --only of 'iotjs test'.");
  }

  get isSuite() { return false; }
  get skipped() { return this.#skip !== undefined; }
  get isTodo() { return this.#todo !== undefined; }
  get signal() { return this.#controller.signal; }
  get idle() { return this.#active === 0 && this.#queue.length === 0; }

  // path is the names from the outermost suite to this test.
  path() {
    const above = this.parent === this.root || this.parent === null ? '' : `${this.parent.path()} > `;
    return above + this.name;
  }

  context() { return this.ownContext ??= this.makeContext(); }
  makeContext() { return new TestContext(this); }

  note(message) { tell({ type: 'noted', id: this.id, text: String(message) }); }

  markSkipped(message) { this.#skip = typeof message === 'string' ? message : ''; }
  markTodo(message) { this.#todo = typeof message === 'string' ? message : ''; }

  // declare makes a subtest. keywords are options such as { skip: true }.
  declare(kind, args, keywords, place) {
    const { name, fn, options } = takeArguments(...args);
    const spec = { name, fn, options: { ...options, ...keywords }, place };
    if (!this.done && !this.isBuilt) return this.root.make(kind, this, spec);
    const late = this.root.make('test', this.root, { ...spec, fn: undefined });
    late.fail(testFailure('test could not be started because its parent finished', kinds.late));
    return late;
  }

  addHook(name, fn, options) {
    const hook = this.#hooks.add(name, fn, options);
    if (name !== 'before' || !(this.begun || this === this.root)) return;
    // Whether it fails, each child finds out that waits for it.
    hook.run(this.context()).catch((err) => { if (this !== this.root) this.fail(testFailure(err, kinds.code)); });
  }

  hasHook(name) { return this.#hooks.any(name); }
  runHooks(name, context) { return this.#hooks.run(name, context); }

  // hooked are the ancestors with hooks of this name, the innermost one first.
  #hooked(name) {
    const above = [];
    for (let t = this.parent; t !== null; t = t.parent) if (t.hasHook(name)) above.push(t);
    return above;
  }

  // runEach runs the hooks of the ancestors for this test: beforeEach from the
  // outermost one inwards, afterEach the other way.
  async runEach(name, context) {
    const above = this.#hooked(name);
    if (name === 'beforeEach') above.reverse();
    for (const t of above) await t.runHooks(name, context);
  }

  // start runs the test now or when it is its turn. The promise is fulfilled
  // when the test has ended, however it did.
  start() {
    const { parent } = this;
    if (parent.ready()) return this.run();
    return new Promise((resolve) => { parent.#queue.push({ test: this, resolve }); });
  }

  ready() { return this.root.open && this.#active < this.concurrency; }

  // pump starts the children that wait, as far as there is room.
  pump() {
    while (this.#queue.length > 0 && this.ready()) {
      const { test, resolve } = this.#queue.shift();
      test.run().then(resolve);
    }
  }

  async run() {
    this.parent.#active++;
    if (this.isSuite) await this.built();
    if (!this.wanted()) this.hide();
    if (!this.hidden && !this.done) {
      if (!this.#aborted()) {
        this.begin();
        await this.perform();
      } else if (this.isSuite) {
        for (const child of this.children) child.hide();
      }
    }
    this.finish();
  }

  wanted() { return this.root.wants(this); }

  // hide takes a test out of the report: it was not asked for.
  hide() {
    this.hidden = this.passed = true;
    for (const child of this.children) child.hide();
  }

  begin() {
    this.begun = true;
    this.#started = now();
    tell({ type: 'started', id: this.id });
  }

  #aborted() {
    if (this.#outer !== undefined && this.#outer.aborted) this.#abort();
    return this.signal.aborted;
  }

  // perform runs the hooks and the function: this at once if there are none.
  async perform() {
    const { parent } = this;
    const context = this.context();
    let each = false;
    try {
      if (parent.hasHook('before')) await parent.runHooks('before', parent.context());
      if (!this.skipped && this.#hooked('beforeEach').length > 0) await this.runEach('beforeEach', context);
      await limited(() => call(this, this.fn, context), this.timeout, this.signal);
      this.#aborted();
      if (this.plan !== undefined) this.plan.check();
      this.pass();
      each = true;
      await this.#leave(context);
    } catch (err) {
      this.failWith(err);
      if (!each) await this.#leave(context).catch(() => {}); // the test has failed already
    }
    this.#controller.abort();
  }

  async #leave(context) {
    try {
      if (!this.skipped) await this.runEach('afterEach', context);
    } finally {
      await this.runHooks('after', context);
    }
  }

  pass() { if (this.error === null) this.passed = true; }

  fail(failure) {
    if (this.error !== null) return;
    this.passed = false;
    this.error = failure;
  }

  failWith(err) {
    if (!isTestFailure(err)) this.fail(testFailure(err, kinds.code));
    else if (err.failureType === kinds.timeout) this.cancel(err);
    else this.fail(err);
  }

  // stop ends the wait for the function.
  stop() { this.#controller.abort(); }

  // cancel ends the test before its function does.
  cancel(why) {
    if (this.done || this.hidden || this.#ended !== undefined) return;
    if (this.error !== null || this.passed) return this.#controller.abort(); // what it is waits for its hooks only
    const cause = why ?? 'test did not finish before its parent and was cancelled';
    this.fail(isTestFailure(cause) ? cause : testFailure(cause, why === undefined ? kinds.cancelled : kinds.aborted));
    this.#cancelled = true;
    this.#controller.abort();
  }

  // finish settles the result. why says for the subtests that still run what
  // became of them.
  finish(why) {
    if (this.done) return;
    this.#ended = now();
    this.#queue = [];
    for (const child of this.children) {
      if (child.done) continue;
      child.cancel(why);
      child.finish(why);
    }
    this.#countFailures();
    this.done = true;
    if (this.#outer !== undefined) this.#outer.removeEventListener('abort', this.#abort);
    if (this.mock !== undefined) this.mock.reset();
    if (this.parent !== null) this.#report();
  }

  #countFailures() {
    const failed = this.children.filter((c) => !c.passed && !c.isTodo).length;
    if (failed === 0 || !this.passed) return;
    this.fail(testFailure(`${failed} subtest${failed > 1 ? 's' : ''} failed`, kinds.subtests));
  }

  #report() {
    const { hidden, id, passed } = this;
    tell({
      type: 'ended', id, passed, hidden,
      cancelled: this.#cancelled,
      skip: this.#skip, todo: this.skipped ? undefined : this.#todo,
      ms: this.#started === undefined ? 0 : Number(this.#ended - this.#started) / 1e6,
      failure: passed ? undefined : describe(this.error),
    });
    this.root.ended(this);
    this.parent.#active = Math.max(0, this.parent.#active - 1);
    this.parent.pump();
    this.root.settle();
  }
}

module.exports = { Test, tell };
