// SPDX-License-Identifier: Apache-2.0
'use strict';
// test_report_text: what several reporters write of a result.

const { inspect } = require('util');

const cut = (nesting) => '  '.repeat(nesting);

// reasonOf is what follows the name of a test that is marked.
function reasonOf({ skip, todo }) {
  if (skip !== undefined) return ` # ${typeof skip === 'string' && skip ? skip : 'SKIP'}`;
  if (todo !== undefined) return ` # ${typeof todo === 'string' && todo ? todo : 'TODO'}`;
  return '';
}

// mark is the line of a result.
function mark(type, data) {
  const plain = type === 'test:fail' ? '✖' : '✔';
  return `${data.skip === undefined ? plain : '﹣'} ${data.name} (${data.details.duration_ms}ms)${reasonOf(data)}`;
}

// causeOf is what a test failed with.
function causeOf(data) {
  const { error } = data.details;
  return error && error.code === 'ERR_TEST_FAILURE' && error.cause !== undefined ? error.cause : error;
}

// errorText is the error of a failure, each line behind margin.
function errorText(data, margin) {
  const cause = causeOf(data);
  if (cause === undefined) return '';
  const text = typeof cause === 'string' ? `'${cause}'` : inspect(cause);
  return `${text.split('\n').map((line) => margin + line).join('\n')}\n`;
}

module.exports = { causeOf, cut, errorText, mark };
