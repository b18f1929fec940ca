// SPDX-License-Identifier: Apache-2.0

// The parts of a pattern: from tokens, to a regular expression and to text.

'use strict';

const { isNamePoint, tokenize } = require('url_pattern_tokens');

const escapeRegExp = (text) => text.replace(/[.+*?^${}()[\]|/\\]/g, '\\$&');
const escapePattern = (text) => text.replace(/[+*?:{}()\\]/g, '\\$&');
const segmentOf = ({ delimiter }) => `[^${escapeRegExp(delimiter)}]+?`;

// Parser makes the parts. options has delimiter, which ends a name's value, and
// prefix, which belongs to the group that it precedes; encode makes text what
// it would be in a URL.
class Parser {
  constructor(input, options, encode) {
    this.tokens = tokenize(input, false);
    this.at = 0;
    this.options = options;
    this.segment = segmentOf(options);
    this.encode = encode;
    this.parts = [];
    this.pending = '';
    this.number = 0;
  }

  accept(type) {
    const token = this.tokens[this.at];
    if (token.type !== type) return undefined;
    this.at++;
    return token;
  }

  require(type) {
    if (this.accept(type) === undefined) {
      throw new TypeError(`Invalid pattern: ${type} expected at ${this.tokens[this.at].index}`);
    }
  }

  text() {
    let out = '';
    for (;;) {
      const token = this.accept('char') || this.accept('escaped');
      if (token === undefined) return out;
      out += token.value;
    }
  }

  matcher(name) {
    const token = this.accept('regexp');
    return token === undefined && name === undefined ? this.accept('asterisk') : token;
  }

  modifier() {
    const token = this.accept('modifier') || this.accept('asterisk');
    return token === undefined ? '' : token.value;
  }

  run() {
    while (this.at < this.tokens.length && this.step());
    this.flush();
    this.require('end');
    return this.parts;
  }

  step() {
    const char = this.accept('char');
    const name = this.accept('name');
    const matcher = this.matcher(name);
    if (name !== undefined || matcher !== undefined) {
      this.group(char, name, matcher);
      return true;
    }
    const fixed = char || this.accept('escaped');
    if (fixed !== undefined) {
      this.pending += fixed.value;
      return true;
    }
    if (this.accept('open') === undefined) return false;
    const prefix = this.text();
    const inner = this.accept('name');
    const regexp = this.matcher(inner);
    const suffix = this.text();
    this.require('close');
    this.add(prefix, inner, regexp, suffix, this.modifier());
    return true;
  }

  // group is one without braces: the character before it may be its prefix.
  group(char, name, matcher) {
    let prefix = char === undefined ? '' : char.value;
    if (prefix !== '' && prefix !== this.options.prefix) {
      this.pending += prefix;
      prefix = '';
    }
    this.flush();
    this.add(prefix, name, matcher, '', this.modifier());
  }

  flush() {
    if (this.pending === '') return;
    const value = this.encode(this.pending);
    this.pending = '';
    this.parts.push({ type: 'fixed', value, modifier: '', name: '', prefix: '', suffix: '' });
  }

  add(prefix, nameToken, matcher, suffix, modifier) {
    if (nameToken === undefined && matcher === undefined && modifier === '') {
      this.pending += prefix;
      return;
    }
    this.flush();
    if (nameToken === undefined && matcher === undefined) {
      if (prefix !== '') this.parts.push(part('fixed', this.encode(prefix), modifier, '', '', ''));
      return;
    }
    const [type, value] = this.kindOf(matcher);
    const name = nameToken === undefined ? `${this.number++}` : nameToken.value;
    if (this.parts.some((p) => p.name === name)) throw new TypeError(`Invalid pattern: two groups are called ${name}`);
    this.parts.push(part(type, value, modifier, name, this.encode(prefix), this.encode(suffix)));
  }

  kindOf(matcher) {
    if (matcher === undefined) return ['segment', ''];
    if (matcher.type === 'asterisk') return ['full', ''];
    if (matcher.value === this.segment) return ['segment', ''];
    return matcher.value === '.*' ? ['full', ''] : ['regexp', matcher.value];
  }
}

function part(type, value, modifier, name, prefix, suffix) {
  return { type, value, modifier, name, prefix, suffix };
}

function parseParts(input, options, encode) { return new Parser(input, options, encode).run(); }

// regExpOf is the source of the regular expression for parts.
function regExpOf(parts, options) {
  const segment = segmentOf(options);
  return `^${parts.map((p) => partRegExp(p, segment)).join('')}$`;
}

function partRegExp(p, segment) {
  const { type, modifier } = p;
  if (type === 'fixed') {
    const text = escapeRegExp(p.value);
    return modifier === '' ? text : `(?:${text})${modifier}`;
  }
  const value = type === 'segment' ? segment : type === 'full' ? '.*' : p.value;
  const prefix = escapeRegExp(p.prefix);
  const suffix = escapeRegExp(p.suffix);
  const many = modifier === '+' || modifier === '*';
  if (prefix === '' && suffix === '') return many ? `((?:${value})${modifier})` : `(${value})${modifier}`;
  if (!many) return `(?:${prefix}(${value})${suffix})${modifier}`;
  const rest = `(?:${suffix}${prefix}(?:${value}))*`;
  return `(?:${prefix}((?:${value})${rest})${suffix})${modifier === '*' ? '?' : ''}`;
}

const isDigit = (c) => c >= '0' && c <= '9';
const firstOf = (text) => String.fromCodePoint(text.codePointAt(0));

// textOf is the shortest pattern with the given parts.
function textOf(parts, options) {
  return parts.map((p, i) => partText(p, parts[i - 1], parts[i + 1], options)).join('');
}

function partText(p, before, after, options) {
  if (p.type === 'fixed') {
    const text = escapePattern(p.value);
    return p.modifier === '' ? text : `{${text}}${p.modifier}`;
  }
  const named = !isDigit(p.name[0]);
  const grouped = needsBraces(p, named, before, after, options);
  let out = escapePattern(p.prefix);
  if (named) out += `:${p.name}`;
  out += matcherText(p, named, before, grouped, options);
  if (p.type === 'segment' && named && p.suffix !== '' && isNamePoint(firstOf(p.suffix), false)) out += '\\';
  out += escapePattern(p.suffix);
  return (grouped ? `{${out}}` : out) + p.modifier;
}

function needsBraces(p, named, before, after, options) {
  if (p.suffix !== '' || (p.prefix !== '' && p.prefix !== options.prefix)) return true;
  const bare = after !== undefined && after.prefix === '' && after.suffix === '';
  if (named && p.type === 'segment' && p.modifier === '' && bare) {
    const joined = after.type === 'fixed' ? isNamePoint(firstOf(after.value), false) : isDigit(after.name[0]);
    if (joined) return true;
  }
  return p.prefix === '' && before !== undefined && before.type === 'fixed' && options.prefix !== '' &&
    before.value.endsWith(options.prefix);
}

function matcherText(p, named, before, grouped, options) {
  if (p.type === 'regexp') return `(${p.value})`;
  if (p.type === 'segment') return named ? '' : `(${segmentOf(options)})`;
  if (named) return '(.*)';
  const apart = before === undefined || before.type === 'fixed' || before.modifier !== '' || grouped || p.prefix !== '';
  return apart ? '*' : '(.*)';
}

module.exports = { escapePattern, parseParts, regExpOf, textOf };
