// SPDX-License-Identifier: Apache-2.0
'use strict';
// test_report_tap: the Test Anything Protocol, version 13.

const { causeOf } = require('test_report_text');
const { inspect } = require('util');

const margin = (nesting) => '    '.repeat(nesting);
const controls = { '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v' };

// escape is a text in which nothing is of TAP's own.
const escape = (text) => text.replace(/\\/g, '\\\\').replace(/#/g, '\\#').replace(/[\b\f\n\r\t\v]/g, (c) => controls[c]);

// directive is what follows the name of a test that is marked.
function directive({ skip, todo }) {
  const [word, why] = skip !== undefined ? ['SKIP', skip] : ['TODO', todo];
  if (why === undefined) return '';
  return ` # ${word}${typeof why === 'string' && why ? ` ${escape(why)}` : ''}`;
}

// field is a line of YAML, or several if the text has.
function field(indent, name, value) {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : inspect(value);
  if (!text.includes('\n')) return `${indent}  ${name}: ${inspect(value)}\n`;
  return `${indent}  ${name}: |-\n${text.split('\n').map((line) => `${indent}    ${line}\n`).join('')}`;
}

// framesOf are the places in a stack.
function framesOf(stack) {
  if (typeof stack !== 'string') return undefined;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.replace(/^\s+at /, ''));
  return frames.length > 0 ? frames.join('\n') : undefined;
}

// failureOf are the fields of what a test failed with.
function failureOf(indent, data) {
  const { error } = data.details;
  if (!error) return '';
  const cause = causeOf(data);
  const own = cause !== null && typeof cause === 'object' ? cause : { message: String(cause) };
  const of = (name, value) => field(indent, name, value);
  const named = own.name === 'Error' ? undefined : own.name;
  const compared = 'operator' in own ? of('expected', own.expected) + of('actual', own.actual) + of('operator', own.operator) : '';
  return of('failureType', error.failureType) + of('error', own.message) + of('code', own.code || error.code) +
    of('name', named) + compared + of('stack', framesOf(own.stack));
}

function details(indent, type, data) {
  const place = type === 'test:fail' && data.file ? `${data.file}${data.line ? `:${data.line}:${data.column}` : ''}` : undefined;
  return `${indent}  ---\n${field(indent, 'duration_ms', data.details.duration_ms)}${field(indent, 'type', data.details.type)}` +
    `${field(indent, 'location', place)}${failureOf(indent, data)}${indent}  ...\n`;
}

const comment = (text, indent) => text.split('\n').filter((line) => line !== '').map((line) => `${indent}# ${escape(line)}\n`).join('');

module.exports = class Tap {
  begin() { return 'TAP version 13\n'; }

  event({ type, data }) {
    const indent = margin(data.nesting || 0);
    switch (type) {
      case 'test:start': return `${indent}# Subtest: ${escape(data.name)}\n`;
      case 'test:pass': case 'test:fail': return this.#result(indent, type, data);
      case 'test:plan': return `${indent}1..${data.count}\n`;
      case 'test:diagnostic': case 'test:stdout': case 'test:stderr': return comment(data.message, indent);
      default: return '';
    }
  }

  #result(indent, type, data) {
    const verdict = type === 'test:pass' ? 'ok' : 'not ok';
    return `${indent}${verdict} ${data.testNumber} - ${escape(data.name)}${directive(data)}\n${details(indent, type, data)}`;
  }

  end() { return ''; }
};
