// SPDX-License-Identifier: Apache-2.0

// util.MIMEType and util.MIMEParams, read as https://mimesniff.spec.whatwg.org says.

'use strict';

const { nodeError } = binding;

const notToken = /[^!#$%&'*+\-.^_`|~A-Za-z0-9]/;
const notQuotable = /[^\t\u0020-~\u0080-\u00FF]/;

const lower = (text) => text.replace(/[A-Z]/g, (c) => c.toLowerCase());
const trimEnd = (text) => text.replace(/[\r\n\t ]+$/, '');
const trimStart = (text) => text.replace(/^[\r\n\t ]+/, '');

function bad(what, text, index) {
  const place = index === -1 ? '' : ` at ${index}`;
  return nodeError(TypeError, 'ERR_INVALID_MIME_SYNTAX', `The MIME syntax for a ${what} in "${text}" is invalid${place}`);
}

// token returns part, a piece of text, which must be a token of HTTP.
function token(part, what, text) {
  const index = part.search(notToken);
  if (part === '' || index !== -1) throw bad(what, text, index);
  return part;
}

// unquote reads a quoted string that starts at text[0], and returns it and the rest.
function unquote(text) {
  let value = '';
  let i = 1;
  for (; i < text.length && text[i] !== '"'; i++) {
    if (text[i] === '\\' && i + 1 < text.length) i++;
    value += text[i];
  }
  return [value, text.slice(i + 1)];
}

const upTo = (text, end) => (text.indexOf(end) === -1 ? text : text.slice(0, text.indexOf(end)));

// parameters calls add for each parameter that is well formed.
function parameters(text, add) {
  while (text !== '') {
    text = trimStart(text);
    const name = text.match(/^[^;=]*/)[0];
    text = text.slice(name.length);
    if (text[0] === '=') {
      text = parameter(lower(name), text.slice(1), add);
    }
    text = text.slice(1);
  }
}

// parameter reads a value and returns what follows it.
function parameter(name, text, add) {
  let value = trimEnd(upTo(text, ';'));
  let rest = text.slice(upTo(text, ';').length);
  const quoted = text[0] === '"';
  if (quoted) {
    [value, rest] = unquote(text);
    rest = rest.slice(upTo(rest, ';').length);
  }
  const sound = name !== '' && !notToken.test(name) && !notQuotable.test(value) && (quoted || value !== '');
  if (sound) add(name, value);
  return rest;
}

function encode(value) {
  if (value !== '' && !notToken.test(value)) return value;
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

let fill; // (params, text)

class MIMEParams {
  #data = new Map();

  delete(name) { this.#data.delete(`${name}`); }

  get(name) {
    const value = this.#data.get(`${name}`);
    return value === undefined ? null : value;
  }

  has(name) { return this.#data.has(`${name}`); }

  set(name, value) {
    name = `${name}`;
    value = `${value}`;
    token(name, 'parameter name', name);
    const index = value.search(notQuotable);
    if (index !== -1) throw bad('parameter value', value, index);
    this.#data.set(name, value);
  }

  entries() { return this.#data.entries(); }
  keys() { return this.#data.keys(); }
  values() { return this.#data.values(); }
  toString() { return Array.from(this.#data, ([name, value]) => `${name}=${encode(value)}`).join(';'); }

  static {
    fill = (params, text) => parameters(text, (name, value) => {
      if (!params.#data.has(name)) params.#data.set(name, value);
    });
  }
}

class MIMEType {
  #type;
  #subtype;
  #params = new MIMEParams();

  constructor(string) {
    const text = `${string}`;
    const start = trimStart(text);
    const type = upTo(start, '/');
    token(type, 'type', text);
    if (type === start) throw bad('type', text, -1);
    const subtype = upTo(start.slice(type.length + 1), ';');
    this.#type = lower(type);
    this.#subtype = lower(token(trimEnd(subtype), 'subtype', text));
    fill(this.#params, trimEnd(start.slice(type.length + subtype.length + 2)));
  }

  get type() { return this.#type; }
  set type(value) { this.#type = lower(token(`${value}`, 'type', `${value}`)); }

  get subtype() { return this.#subtype; }
  set subtype(value) { this.#subtype = lower(token(`${value}`, 'subtype', `${value}`)); }

  get essence() { return `${this.#type}/${this.#subtype}`; }
  get params() { return this.#params; }

  toString() {
    const params = this.#params.toString();
    return params === '' ? this.essence : `${this.essence};${params}`;
  }
}

const alias = (proto, name, of) => Object.defineProperty(proto, name, { value: proto[of], configurable: true, writable: true });
alias(MIMEParams.prototype, Symbol.iterator, 'entries');
alias(MIMEParams.prototype, 'toJSON', 'toString');
alias(MIMEType.prototype, 'toJSON', 'toString');

module.exports = { MIMEParams, MIMEType };
