// SPDX-License-Identifier: Apache-2.0
'use strict';
// require("node:test"): declares tests and runs them.

const { current } = require('test_binding');
const { placeAbove } = require('call_site');
const { watch } = require('test_process');
const { Root } = require('test_root');

let root;

// scope is where code that runs now declares its tests.
function scope() {
  if (root === undefined) {
    root = new Root();
    watch(root);
  }
  return current() ?? root;
}

function declare(kind, args, keywords, place) {
  const parent = scope();
  const test = parent.declare(kind, args, keywords, place);
  if (parent.isSuite) return Promise.resolve(); // the suite starts it
  root.begin();
  return test.start();
}

// declarer makes test or describe, with .skip, .todo and .only.
function declarer(kind, name) {
  const make = (title, keywords) => {
    const fn = (...args) => declare(kind, args.slice(0, 3), keywords, placeAbove(fn));
    return Object.defineProperty(fn, 'name', { value: title });
  };
  const main = make(name, {});
  for (const word of ['skip', 'todo', 'only']) main[word] = make(word, { [word]: true });
  return main;
}

function hook(name) {
  return { [name](fn, options) { scope().addHook(name, fn, options); } }[name];
}

const test = declarer('test', 'test');
const suite = declarer('suite', 'suite');

module.exports = test;
Object.assign(test, {
  after: hook('after'),
  afterEach: hook('afterEach'),
  before: hook('before'),
  beforeEach: hook('beforeEach'),
  describe: suite,
  it: test,
  run: (options) => require('test_run')(options),
  suite,
  test,
});

let mock;
Object.defineProperty(test, 'mock', {
  configurable: true,
  enumerable: true,
  get() {
    const { MockTracker } = require('test_mock');
    return mock ??= new MockTracker();
  },
});
