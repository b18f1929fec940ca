// SPDX-License-Identifier: Apache-2.0
'use strict';
// test_reporters: what run() streams, as text. A reporter is a function from a stream of events to an asynchronous
// iterable of texts, which compose and pipeline take.

const { cut, errorText, mark } = require('test_report_text');
const { Transform } = require('stream');

// Written asks writer for the text of each event of source, and for that of the begin and the end.
class Written {
  #events;
  #writer;
  #begun = false;
  #ended = false;

  constructor(source, writer) {
    this.#events = (source[Symbol.asyncIterator] || source[Symbol.iterator]).call(source);
    this.#writer = writer;
  }

  [Symbol.asyncIterator]() { return this; }

  async next() {
    while (!this.#ended) {
      const value = await this.#text();
      if (value) return { done: false, value };
    }
    return { done: true, value: undefined };
  }

  async #text() {
    if (!this.#begun) {
      this.#begun = true;
      return this.#writer.begin();
    }
    const { done, value } = await this.#events.next();
    if (!done) return this.#writer.event(value);
    this.#ended = true;
    // What the end writes is the last text: next() asks no more.
    return this.#writer.end();
  }

  async return(value) {
    this.#ended = true;
    if (this.#events.return) await this.#events.return();
    return { done: true, value };
  }
}

// Dots is a sign for each test, and the failures after them.
class Dots {
  #column = 0;
  #failed = [];

  begin() { return ''; }

  event({ type, data }) {
    if (type !== 'test:pass' && type !== 'test:fail') return '';
    if (type === 'test:fail') this.#failed.push(data);
    const wide = Math.max(process.stdout.columns || 0, 20);
    this.#column = (this.#column % wide) + 1;
    return (type === 'test:pass' ? '.' : 'X') + (this.#column === wide ? '\n' : '');
  }

  end() {
    if (this.#failed.length === 0) return '\n';
    return `\n\nFailed tests:\n\n${this.#failed.map((data) => `${mark('test:fail', data)}\n${errorText(data, '  ')}`).join('')}`;
  }
}

// Outline shows the tests below each other, and the failures once more at the end.
class Outline {
  #begun = []; // tests that have begun and are not shown, the outermost first
  #shown = []; // tests that were shown when the first of their subtests was
  #failed = [];

  event({ type, data }) {
    switch (type) {
      case 'test:start': this.#begun.push(data); return '';
      case 'test:pass': case 'test:fail': return this.#result(type, data);
      case 'test:diagnostic': return `${cut(data.nesting)}ℹ ${data.message}\n`;
      case 'test:stdout': case 'test:stderr': return data.message;
      default: return '';
    }
  }

  #result(type, data) {
    const same = (other) => other.nesting === data.nesting && other.name === data.name;
    const own = this.#begun.findLastIndex(same);
    if (own >= 0) this.#begun.splice(own, 1);
    const above = this.#begun.filter((other) => other.nesting < data.nesting);
    const heads = above.map((other) => `${cut(other.nesting)}▶ ${other.name}\n`).join('');
    this.#begun = this.#begun.filter((other) => !above.includes(other));
    this.#shown.push(...above);
    const parent = this.#shown.findLastIndex(same);
    if (parent >= 0) this.#shown.splice(parent, 1);
    return heads + cut(data.nesting) + mark(type, data) + '\n' + this.#failure(type, data, parent >= 0);
  }

  #failure(type, data, shownBelow) {
    if (type !== 'test:fail' || shownBelow) return '';
    this.#failed.push(data);
    return `${errorText(data, `${cut(data.nesting)}  `)}\n`;
  }

  end() {
    if (this.#failed.length === 0) return '';
    const list = this.#failed.map((data) => `\n${placeOf(data)}${mark('test:fail', data)}\n${errorText(data, '  ')}`);
    return `\n✖ failing tests:\n${list.join('')}`;
  }
}

const placeOf = ({ file, line, column }) => {
  if (!file) return '';
  return `test at ${require('path').relative(process.cwd(), file)}${line ? `:${line}:${column}` : ''}\n`;
};

// Spec is Outline as a stream, by which Node.js has this reporter alone.
class Spec extends Transform {
  #outline = new Outline();

  constructor() { super({ writableObjectMode: true }); }

  _transform(event, encoding, callback) { callback(null, this.#outline.event(event)); }

  _flush(callback) { callback(null, this.#outline.end()); }
}

exports.dot = function dot(source) { return new Written(source, new Dots()); };
exports.junit = function junit(source) { return new Written(source, new (require('test_report_junit'))()); };
exports.spec = function spec() { return new Spec(); };
exports.tap = function tap(source) { return new Written(source, new (require('test_report_tap'))()); };
