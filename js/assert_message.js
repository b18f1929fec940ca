// SPDX-License-Identifier: Apache-2.0
'use strict';
// The messages of assertions that have none of their own: the two values, or the difference between them line by line.

const titles = {
  deepStrictEqual: 'Expected values to be strictly deep-equal:',
  strictEqual: 'Expected values to be strictly equal:',
  sameReference: 'Expected "actual" to be reference-equal to "expected":',
  sameShape: 'Values have same structure but are not reference-equal:',
  deepEqual: 'Expected values to be loosely deep-equal:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  notSameReference: 'Expected "actual" not to be reference-equal to "expected":',
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
};

const isObject = (value) => value !== null && typeof value === 'object';
const isReference = (value) => isObject(value) || typeof value === 'function';
const cut = (text, limit) => (text.length > limit ? text.slice(0, limit - 3) + '...' : text);

// inspect shows a value one property a line, completely, in an order that does not depend on how it was made.
function inspect(value) {
  return require('util').inspect(value, {
    compact: false, customInspect: false, depth: 1000, maxArrayLength: Infinity, showHidden: false, showProxy: false,
    sorted: true, getters: true,
  });
}

// withoutStack is a copy of an error whose inspection leaves the stack out: two errors never share their stack.
function withoutStack(error) {
  const copy = Object.setPrototypeOf(new Error(error.message), Object.getPrototypeOf(error));
  delete copy.stack;
  return Object.assign(copy, error);
}

// colors are those of the diff on a terminal, and empty strings elsewhere.
function colors() {
  const { stderr } = process;
  const on = stderr && stderr.isTTY && stderr.getColorDepth && stderr.getColorDepth() > 1;
  const code = (n) => (on ? `\u001b[${n}m` : '');
  return { skip: `${code(34)}...${code(39)}`, plus: `${code(32)}+${code(39)}`, minus: `${code(31)}-${code(39)}`,
    legend: `${code(32)}+ actual${code(39)} ${code(31)}- expected${code(39)}` };
}

function diffMessage({ actual: a, expected: e, operator, message }) {
  const objects = isObject(a) && isObject(e);
  const functions = typeof a === 'function' && typeof e === 'function';
  const reference = operator === 'strictEqual' && (objects || functions);
  const left = inspect(a);
  const right = inspect(e);
  const title = message ? String(message) : titles[reference ? 'sameReference' : operator];
  if (left === right) return `${titles.sameShape}\n\n${firstLines(left, colors().skip)}\n`;
  const short = left.length + right.length <= 12 && !/\n/.test(left + right);
  if (short && !isObject(a) && !isObject(e) && !(a === 0 && e === 0)) return `${title}\n\n${left} !== ${right}\n`;
  return require('assert_diff')(left, right, title, colors()) + (reference ? '' : caret(left, right));
}

// caret points at the first difference between two values of one line each.
function caret(left, right) {
  const total = left.length + right.length;
  const width = process.stderr && process.stderr.isTTY ? process.stderr.columns : 80;
  if (total <= 12 || total >= width || /\n/.test(left + right)) return '';
  let i = 0;
  while (left[i] === right[i]) i++;
  return i > 2 ? `\n  ${' '.repeat(i)}^` : '';
}

// firstLines is text, with its end left out if it has more than 50 lines.
function firstLines(text, skip) {
  const lines = text.split('\n');
  return lines.length > 50 ? lines.slice(0, 46).concat(skip).join('\n') : text;
}

function unequalMessage({ actual, operator }) {
  const reference = operator === 'notStrictEqual' && isReference(actual);
  const title = titles[reference ? 'notSameReference' : operator];
  const text = firstLines(inspect(actual), colors().skip);
  if (text.includes('\n')) return `${title}\n\n${text}\n`;
  return title + (text.length > 5 ? '\n\n' : ' ') + text;
}

function looseMessage({ actual, expected, operator }) {
  const left = inspect(actual);
  const right = inspect(expected);
  if (operator === 'notDeepEqual' && left === right) return cut(`${titles.notDeepEqual}\n\n${left}`, 1024);
  const [a, e] = [cut(left, 512), cut(right, 512)];
  if (operator === 'deepEqual') return `${titles.deepEqual}\n\n${a}\n\nshould loosely deep-equal\n\n${e}`;
  if (operator !== 'notDeepEqual') return `${a} ${operator} ${e}`;
  return `Expected values not to be loosely deep-equal:\n\n${a}\n\nshould not loosely deep-equal\n\n${e}`;
}

const hasStack = (value) => value instanceof Error && 'stack' in value;

module.exports = function messageFor({ actual, expected, operator, message }) {
  const errors = hasStack(actual) && hasStack(expected);
  const values = errors ? [withoutStack(actual), withoutStack(expected)] : [actual, expected];
  const options = { actual: values[0], expected: values[1], operator, message };
  switch (operator) {
    case 'deepStrictEqual':
    case 'strictEqual':
      return diffMessage(options);
    case 'notDeepStrictEqual':
    case 'notStrictEqual':
      return unequalMessage(options);
    default:
      return looseMessage(options);
  }
};
