// SPDX-License-Identifier: Apache-2.0
'use strict';
// Suite is what describe() makes. Its function runs at once and declares the
// tests, which run when it is the suite's turn.

const { SuiteContext } = require('test_context');
const { kinds, testFailure } = require('test_error');
const { inside, limited } = require('test_limit');
const { Test } = require('test_node');

class Suite extends Test {
  isBuilt = false;
  #built;

  constructor(parent, spec) {
    super(parent, spec);
    const context = this.context();
    try {
      const returned = inside(this, () => this.fn.call(context, context));
      this.#built = Promise.resolve(returned).catch((err) => this.fail(testFailure(err, kinds.code)));
    } catch (err) {
      this.fail(testFailure(err, kinds.code));
      this.#built = Promise.resolve();
    }
    this.#built = this.#built.then(() => { this.isBuilt = true; });
  }

  get isSuite() { return true; }
  makeContext() { return new SuiteContext(this); }

  // built is done when all is declared, also in the suites below.
  async built() {
    await this.#built;
    for (const child of this.children) if (child.isSuite) await child.built();
  }

  async perform() {
    const context = this.context();
    let left = false;
    try {
      await this.parent.runHooks('before', this.parent.context());
      if (!this.skipped) await this.runHooks('before', context);
      const tests = this.skipped || this.error !== null ? [] : this.children;
      await limited(() => Promise.all(tests.map((t) => t.start())), this.timeout, this.signal);
      left = true;
      await this.runHooks('after', context);
      this.pass();
    } catch (err) {
      if (!left) await this.runHooks('after', context).catch(() => {}); // the suite has failed already
      this.failWith(err);
    }
  }
}

module.exports = { Suite };
