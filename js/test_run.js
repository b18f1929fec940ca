// SPDX-License-Identifier: Apache-2.0
'use strict';
// run() runs files of tests, each in its own process, and streams what they
// report.

const { find, invalidArgType, runFile } = require('test_binding');
const { testFailure } = require('test_error');
const { checkConcurrency, checkSignal, checkTimeout } = require('test_options');
const { Readable } = require('stream');

class TestsStream extends Readable {
  constructor() { super({ objectMode: true, highWaterMark: Number.MAX_SAFE_INTEGER }); }
  _read() {}

  report(type, data) {
    this.emit(type, data);
    this.push({ type, data });
  }
}

// patternOf is one regular expression for all that are given.
function patternOf(list) {
  if (list === undefined || list === null) return '';
  const all = Array.isArray(list) ? list : [list];
  return all.map((p, i) => {
    if (p instanceof RegExp) return `(?:${p.source})`;
    if (typeof p === 'string') return `(?:${p.replace(/^\/(.*)\/[a-z]*$/, '$1')})`;
    throw invalidArgType(`options.testNamePatterns[${i}]`, 'of type string or an instance of RegExp', p);
  }).join('|');
}

function check(options) {
  if (options === null || typeof options !== 'object') throw invalidArgType('options', 'of type object', options);
  const { files, setup } = options;
  if (files !== undefined && !Array.isArray(files)) throw invalidArgType('options.files', 'an instance of Array', files);
  if (setup !== undefined && setup !== null && typeof setup !== 'function') throw invalidArgType('options.setup', 'of type function', setup);
  return {
    setup,
    files: (files ?? find()).map(String),
    jobs: checkConcurrency(options.concurrency) ?? 1,
    timeout: checkTimeout(options.timeout) ?? 0,
    signal: checkSignal(options.signal),
    filter: patternOf(options.testNamePatterns),
    only: Boolean(options.only),
  };
}

// revive makes an error of what a file says about a failure.
function revive(failure) {
  const frames = (failure.stack ?? []).map((frame) => `    at ${frame}`);
  const cause = new Error(failure.message);
  if (failure.name) cause.name = failure.name;
  if (failure.code) cause.code = failure.code;
  cause.stack = [failure.text.split('\n    at ')[0], ...frames].join('\n');
  if (failure.compared) Object.assign(cause, { expected: failure.expected, actual: failure.actual, operator: failure.operator });
  const made = testFailure(cause, failure.kind);
  made.stack = `Error [ERR_TEST_FAILURE]: ${made.message}`; // this file is not where it failed
  return made;
}

// Run is one call of run(). Files are reported in their order.
class Run {
  stream = new TestsStream();
  #o;
  #next = 0;
  #shown = 0;
  #results = [];
  #counts = { tests: 0, suites: 0, pass: 0, fail: 0, cancelled: 0, skipped: 0, todo: 0 };
  #top = 0;
  #began = process.hrtime.bigint();

  constructor(options) { this.#o = options; }

  async start() {
    await null; // the caller adds its listeners first
    if (this.#o.setup) await this.#o.setup(this.stream);
    const jobs = Math.min(this.#o.jobs, this.#o.files.length);
    await Promise.all(Array.from({ length: jobs }, () => this.#work()));
    this.#end();
  }

  async #work() {
    while (this.#next < this.#o.files.length && !this.#o.signal?.aborted) {
      const i = this.#next++;
      this.#results[i] = await this.#file(this.#o.files[i]);
      while (this.#results[this.#shown] !== undefined) this.#show(this.#results[this.#shown++]);
    }
  }

  #file(path) {
    const { timeout, filter, only } = this.#o;
    return new Promise((resolve, reject) => {
      runFile(path, timeout, filter, only, (err, events) => { if (err) reject(err); else resolve(JSON.parse(events)); });
    });
  }

  #show(events) {
    for (const { type, data } of events) {
      if (type === 'test:complete') this.#complete(data);
      else if (type === 'test:pass' || type === 'test:fail') this.#count(type, data);
      this.stream.report(type, data);
    }
  }

  #complete(data) {
    if (data.nesting === 0) data.testNumber = this.#top + 1;
    if (data.details.error) data.details.error = revive(data.details.error);
  }

  #count(type, data) {
    const failure = data.details.error;
    this.#complete(data);
    if (data.nesting === 0) this.#top++;
    this.#counts[kindOf(type, data, failure)]++;
    if (data.details.type !== 'suite') this.#counts.tests++;
  }

  #end() {
    this.stream.report('test:plan', { nesting: 0, count: this.#top });
    const counts = { ...this.#counts, duration_ms: Number(process.hrtime.bigint() - this.#began) / 1e6 };
    for (const [name, n] of Object.entries(counts)) this.stream.report('test:diagnostic', { nesting: 0, message: `${name} ${n}` });
    this.stream.push(null);
  }
}

// kindOf is what a result counts as.
function kindOf(type, { details, skip, todo }, failure) {
  if (details.type === 'suite') return 'suites';
  if (skip !== undefined) return 'skipped';
  if (todo !== undefined) return 'todo';
  if (type === 'test:pass') return 'pass';
  return ['cancelledByParent', 'testTimeoutFailure', 'testAborted'].includes(failure?.kind) ? 'cancelled' : 'fail';
}

module.exports = function run(options = {}) {
  const r = new Run(check(options));
  r.start().catch((err) => r.stream.destroy(err));
  return r.stream;
};
