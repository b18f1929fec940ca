// SPDX-License-Identifier: Apache-2.0
'use strict';
// test_report_junit: XML as JUnit writes it. A test with subtests is a testsuite, so that nothing can be written of a
// test before it has ended.

const { inspect } = require('util');

const entities = { '&': '&amp;', '<': '&lt;', '"': '&quot;', '\n': '', '\r': '', '\t': '' };
const attribute = (text) => String(text).replace(/[&<"\n\r\t]/g, (c) => entities[c]);
const content = (text) => text.replace(/[&<]/g, (c) => entities[c]);
const note = (text) => `<!-- ${text.replaceAll('--', '&#45;&#45;')} -->`;

// element is one, with what is in it one tab further.
function element(indent, name, attributes, inside) {
  const list = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const open = `${indent}<${name}${list.map(([key, value]) => ` ${key}="${attribute(value)}"`).join('')}`;
  return inside === '' ? `${open}/>\n` : `${open}>\n${inside}${indent}</${name}>\n`;
}

// skipped is the element for a test that is marked.
function skipped(indent, { skip, todo }) {
  if (skip === undefined && todo === undefined) return '';
  const [type, message] = skip === undefined ? ['todo', todo] : ['skipped', skip];
  return element(indent, 'skipped', { type, message }, '');
}

const textOf = (error) => String((error.cause && error.cause.message) || error.message);

function failure(indent, error) {
  return element(indent, 'failure', { type: error.failureType || error.code, message: textOf(error) }, `${content(inspect(error))}\n`);
}

module.exports = class JUnit {
  #levels = [[]]; // what was written in the tests that run, the outermost first
  #counts = [];

  begin() { return '<?xml version="1.0" encoding="utf-8"?>\n<testsuites>\n'; }

  // event returns what is complete: a test that has no parent, and what was noted outside of one.
  event({ type, data }) {
    if (type === 'test:start') this.#open(data.nesting);
    else if (type === 'test:pass' || type === 'test:fail') this.#close(type, data);
    else if (type === 'test:diagnostic') this.#levels.at(-1).push(`${this.#indent(this.#levels.length)}${note(data.message)}\n`);
    return this.#levels.length === 1 ? this.#levels[0].splice(0).join('') : '';
  }

  #indent(n) { return '\t'.repeat(n); }

  #open(nesting) {
    while (this.#levels.length <= nesting + 1) {
      this.#levels.push([]);
      this.#counts.push({ tests: 0, failures: 0, skipped: 0 });
    }
  }

  #close(type, data) {
    this.#open(data.nesting);
    this.#levels.length = data.nesting + 2;
    const inside = this.#levels.pop().join('');
    this.#counts.length = data.nesting + 1;
    const own = this.#counts.pop();
    this.#count(type, data);
    const make = own.tests > 0 || data.details.type === 'suite' ? this.#suite : this.#case;
    this.#levels.at(-1).push(make(this.#indent(data.nesting + 1), data, inside, own));
  }

  #count(type, { skip }) {
    const above = this.#counts.at(-1);
    if (!above) return;
    above.tests++;
    if (type === 'test:fail') above.failures++;
    if (skip !== undefined) above.skipped++;
  }

  #suite(indent, { name, details }, inside, counts) {
    return element(indent, 'testsuite', {
      name, time: (details.duration_ms / 1000).toFixed(6), disabled: 0, errors: 0, tests: counts.tests, failures: counts.failures,
      skipped: counts.skipped, hostname: require('os').hostname(),
    }, inside);
  }

  #case(indent, data, inside) {
    const { error, duration_ms: ms } = data.details;
    const inner = `${inside}${skipped(`${indent}\t`, data)}${error ? failure(`${indent}\t`, error) : ''}`;
    return element(indent, 'testcase', {
      name: data.name, time: (ms / 1000).toFixed(6), classname: data.details.type || 'test', failure: error && textOf(error),
    }, inner);
  }

  end() { return '</testsuites>\n'; }
};
