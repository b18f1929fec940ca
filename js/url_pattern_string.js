// SPDX-License-Identifier: Apache-2.0

// Patterns that are one string, as in new URLPattern('https://*.example/:id').

'use strict';

const { tokenize } = require('url_pattern_tokens');

const before = {
  hostname: ['protocol', 'authority', 'username', 'password'],
  pathname: ['protocol', 'authority', 'username', 'password', 'hostname', 'port'],
  search: ['protocol', 'authority', 'username', 'password', 'hostname', 'port', 'pathname'],
};

// StringParser finds the parts. isSpecialScheme(pattern) tells whether a
// protocol is one of those that have an authority.
class StringParser {
  constructor(input, isSpecialScheme) {
    this.points = Array.from(input);
    this.tokens = tokenize(input, true);
    this.isSpecialScheme = isSpecialScheme;
    this.result = {};
    this.start = 0; // of the part
    this.at = 0;
    this.step = 1;
    this.depth = 0;
    this.brackets = 0;
    this.special = false;
    this.state = 'init';
  }

  run() {
    while (this.at < this.tokens.length) {
      this.step = 1;
      const { type } = this.tokens[this.at];
      if (type === 'end') {
        if (!this.atEnd()) break;
      } else if (type === 'open') {
        this.depth++;
      } else if (this.depth === 0 || (type === 'close' && --this.depth === 0)) {
        this[this.state]();
      }
      this.at += this.step;
    }
    if (this.result.hostname !== undefined && this.result.port === undefined) this.result.port = '';
    return this.result;
  }

  // atEnd tells whether there is more to do.
  atEnd() {
    if (this.state === 'init') {
      this.rewind('init');
      if (this.is('#')) this.change('hash', 1);
      else if (this.isSearch()) this.change('search', 1);
      else this.change('pathname', 0);
      return true;
    }
    if (this.state === 'authority') {
      this.rewind('hostname');
      return true;
    }
    this.change('done', 0);
    return false;
  }

  init() {
    if (this.is(':')) this.rewind('protocol');
  }

  protocol() {
    if (!this.is(':')) return;
    this.special = this.isSpecialScheme(this.component());
    const slashes = this.is('/', 1) && this.is('/', 2);
    this.change(slashes || this.special ? 'authority' : 'pathname', slashes ? 3 : 1);
  }

  authority() {
    if (this.is('@')) this.rewind('username');
    else if (this.is('/') || this.isSearch() || this.is('#')) this.rewind('hostname');
  }

  username() {
    if (this.is(':')) this.change('password', 1);
    else if (this.is('@')) this.change('hostname', 1);
  }

  password() {
    if (this.is('@')) this.change('hostname', 1);
  }

  hostname() {
    if (this.is('[')) this.brackets++;
    else if (this.is(']')) this.brackets--;
    else if (this.is(':') && this.brackets === 0) this.change('port', 1);
    else this.port();
  }

  port() {
    if (this.is('/')) this.change('pathname', 0);
    else this.pathname();
  }

  pathname() {
    if (this.isSearch()) this.change('search', 1);
    else this.search();
  }

  search() {
    if (this.is('#')) this.change('hash', 1);
  }

  hash() {}

  tokenAt(i) { return this.tokens[Math.min(i, this.tokens.length - 1)]; }

  // is tells whether the token is the character c and nothing special.
  is(c, ahead = 0) {
    const { type, value } = this.tokenAt(this.at + ahead);
    return value === c && (type === 'char' || type === 'escaped' || type === 'invalid');
  }

  // isSearch: a question mark begins the search, unless it makes what is before
  // it optional.
  isSearch() {
    if (this.is('?')) return true;
    if (this.tokenAt(this.at).value !== '?') return false;
    if (this.at === 0) return true;
    return !['name', 'regexp', 'close', 'asterisk'].includes(this.tokens[this.at - 1].type);
  }

  rewind(state) {
    this.at = this.start;
    this.step = 0;
    this.state = state;
  }

  component() {
    return this.points.slice(this.tokenAt(this.start).index, this.tokens[this.at].index).join('');
  }

  change(next, skip) {
    const { state, result } = this;
    if (state !== 'init' && state !== 'authority') result[state] = this.component();
    if (state !== 'init' && next !== 'done') this.fill(state, next);
    this.state = next;
    this.at += skip;
    this.start = this.at;
    this.step = 0;
  }

  // fill gives the parts that are passed over a value.
  fill(state, next) {
    const { result } = this;
    const skips = (name, ...targets) =>
      result[name] === undefined && before[name].includes(state) && targets.includes(next);
    if (skips('hostname', 'port', 'pathname', 'search', 'hash')) result.hostname = '';
    if (skips('pathname', 'search', 'hash')) result.pathname = this.special ? '/' : '';
    if (skips('search', 'hash')) result.search = '';
  }
}

function parseString(input, isSpecialScheme) { return new StringParser(input, isSpecialScheme).run(); }

module.exports = { parseString };
