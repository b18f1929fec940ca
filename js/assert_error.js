// SPDX-License-Identifier: Apache-2.0
'use strict';
// The class AssertionError, made by a function of the compat switch: with it on, an error without a message gets the
// JSON text that IoT.js gives it.

// IoT.js names the strict comparisons after their operators.
const symbols = { strictEqual: '===', notStrictEqual: '!==' };

const compatOperator = (operator) => symbols[operator] || operator;

function compatMessage({ actual, expected, operator }) {
  return JSON.stringify({ actual, expected, operator: compatOperator(operator) });
}

// textOf is the message of an error. Where a diff is shown, the message of the script stands above it.
function textOf(options, compat) {
  const { message, operator } = options;
  const given = message !== null && message !== undefined;
  if (compat) return given ? String(message) : compatMessage(options);
  const diffs = operator === 'strictEqual' || operator === 'deepStrictEqual';
  return given && !diffs ? String(message) : require('assert_message')(options);
}

module.exports = (compat) => {
  class AssertionError extends Error {
    constructor(options) {
      if (!compat && (options === null || typeof options !== 'object' || Array.isArray(options))) {
        throw binding.invalidArgType('options', 'of type object', options);
      }
      const { message, actual, expected, operator, stackStartFn, stackStartFunction } = options;
      super(textOf(options, compat));
      this.generatedMessage = !message;
      this.code = 'ERR_ASSERTION';
      this.actual = actual;
      this.expected = expected;
      this.operator = compat ? compatOperator(operator) : operator;
      this.#setStack(stackStartFn || stackStartFunction);
    }

    // The stack starts above the assertion and names the code, which the name does not.
    #setStack(above) {
      const hidden = (value) => ({ __proto__: null, value, writable: true, configurable: true, enumerable: false });
      Object.defineProperty(this, 'name', hidden('AssertionError [ERR_ASSERTION]'));
      Error.captureStackTrace(this, above);
      void this.stack; // an engine may write the text only when it is first read
      Object.defineProperty(this, 'name', hidden('AssertionError'));
    }

    toString() {
      return `${this.name} [${this.code}]: ${this.message}`;
    }

    // An error shows its values cut short: its message has them in full.
    [Symbol.for('nodejs.util.inspect.custom')](depth, context) {
      const { actual, expected } = this;
      if (typeof actual === 'string') this.actual = shorten(actual);
      if (typeof expected === 'string') this.expected = shorten(expected);
      const text = require('util').inspect(this, { ...context, customInspect: false, depth: 0 });
      this.actual = actual;
      this.expected = expected;
      return text;
    }
  }
  return AssertionError;
};

// shorten keeps the first ten lines and 512 characters.
function shorten(text) {
  const lines = text.split('\n', 11);
  const cut = lines.length > 10 ? lines.slice(0, 10).join('\n') + '\n...' : text;
  return cut.length > 512 ? cut.slice(0, 512) + '...' : cut;
}
