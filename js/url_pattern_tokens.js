// SPDX-License-Identifier: Apache-2.0

// The tokens of a URL pattern.

'use strict';

const { isNamePoint } = binding;

// Each token has a type, the place where it begins, in code points, and a value.
class Tokenizer {
  constructor(input, lenient) {
    this.points = Array.from(input);
    this.lenient = lenient;
    this.tokens = [];
    this.at = 0;
  }

  run() {
    while (this.at < this.points.length) this.take();
    this.add('end', this.at, '');
    return this.tokens;
  }

  add(type, next, value) {
    this.tokens.push({ type, index: this.at, value });
    this.at = next;
  }

  // fail is for what is no token: an error, or a character like any other.
  fail(next, value) {
    if (!this.lenient) throw new TypeError(`Invalid pattern at ${this.at}: ${this.points.join('')}`);
    this.add('invalid', next, value);
  }

  take() {
    const { points, at } = this;
    const c = points[at];
    const simple = simpleTypes[c];
    if (simple !== undefined) {
      this.add(simple, at + 1, c);
    } else if (c === '\\') {
      if (at === points.length - 1) this.fail(at + 1, c);
      else this.add('escaped', at + 2, points[at + 1]);
    } else if (c === ':') {
      this.takeName();
    } else if (c === '(') {
      this.takeRegExp();
    } else {
      this.add('char', at + 1, c);
    }
  }

  takeName() {
    const { points, at } = this;
    let end = at + 1;
    while (end < points.length && isNamePoint(points[end], end === at + 1)) end++;
    const name = points.slice(at + 1, end).join('');
    if (name === '') this.fail(at + 1, ':');
    else this.add('name', end, name);
  }

  takeRegExp() {
    const { points, at } = this;
    const end = endOfRegExp(points, at + 1);
    if (end < 0 || end === at + 2) this.fail(at + 1, '(');
    else this.add('regexp', end, points.slice(at + 1, end - 1).join(''));
  }
}

const simpleTypes = { '*': 'asterisk', '+': 'modifier', '?': 'modifier', '{': 'open', '}': 'close' };
Object.setPrototypeOf(simpleTypes, null);

const isASCII = (c) => c.charCodeAt(0) < 0x80;

// endOfRegExp is the place behind the closing parenthesis, or -1. Groups must
// not capture.
function endOfRegExp(points, start) {
  if (points[start] === '?') return -1;
  let depth = 1;
  for (let i = start; i < points.length; i++) {
    const c = points[i];
    if (!isASCII(c)) return -1;
    if (c === '\\') {
      i++;
      if (i === points.length || !isASCII(points[i])) return -1;
    } else if (c === ')') {
      if (--depth === 0) return i + 1;
    } else if (c === '(') {
      depth++;
      if (points[i + 1] !== '?') return -1;
    }
  }
  return -1;
}

// tokenize takes a pattern apart. A lenient reader goes on after an error.
function tokenize(input, lenient) { return new Tokenizer(input, lenient).run(); }

module.exports = { isNamePoint, tokenize };
