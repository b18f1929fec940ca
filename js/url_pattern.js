// SPDX-License-Identifier: Apache-2.0

// URLPattern of the URL Pattern Standard.

'use strict';

const { nodeError, invalidArgType } = binding;
const { parseParts, regExpOf, textOf } = require('url_pattern_parts');
const { parseString } = require('url_pattern_string');
const values = require('url_pattern_values');
const { URL } = require('url');

const { names } = values;
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');
const plain = { delimiter: '', prefix: '' };
const hostOptions = { delimiter: '.', prefix: '' };
const pathOptions = { delimiter: '/', prefix: '/' };

// Component is one part of a URL: how it is matched, and the pattern as text.
class Component {
  constructor(pattern, encode, options, ignoreCase = false) {
    const parts = parseParts(pattern, options, encode);
    const source = regExpOf(parts, options);
    this.regexp = compile(source, ignoreCase ? 'i' : '');
    this.groups = parts.filter((p) => p.type !== 'fixed')
      .map((p) => ({ name: p.name, optional: p.modifier === '?' && p.prefix === '' && p.suffix === '' }));
    this.text = textOf(parts, options);
    this.hasRegExp = parts.some((p) => p.type === 'regexp');
  }

  match(input) {
    const found = this.regexp.exec(input);
    if (found === null) return null;
    const groups = {};
    this.groups.forEach(({ name, optional }, i) => {
      const value = found[i + 1];
      groups[name] = optional && value === '' ? undefined : value; // (x)? never captures nothing
    });
    return { input, groups };
  }

  get special() { return Object.keys(values.defaultPorts).some((scheme) => this.regexp.test(scheme)); }
}

// compile prefers the mode with sets, which the standard asks for, where the
// engine has it. Letters that no escape begins with are errors in both.
function compile(source, flags) {
  if (/(?:^|[^\\])(?:\\\\)*\\[^\W\dbBcdDfknpPrsStuvwWx_]/.test(source)) {
    throw new TypeError(`Invalid pattern: ${source} has an unknown escape`);
  }
  for (const mode of ['v', 'u']) {
    try {
      return new RegExp(source, mode + flags);
    } catch (err) {
      if (mode === 'u') throw new TypeError(`Invalid pattern: ${err.message}`);
    }
  }
}

const isAddress = (pattern) => /^(\[|\{\[|\\\[)/.test(pattern) && pattern.length > 1;
const specialScheme = (pattern) => new Component(pattern, values.protocol, plain).special;

// readInit takes the members of a dictionary.
function readInit(input) {
  const init = {};
  for (const name of ['baseURL', ...names]) {
    const value = input[name];
    if (value !== undefined) init[name] = `${value}`.toWellFormed();
  }
  return init;
}

const isDictionary = (v) => v === undefined || v === null || typeof v === 'object' || typeof v === 'function';

// build makes the components.
function build(init, ignoreCase) {
  const p = values.complete(init, true, {});
  for (const name of names) if (p[name] === undefined) p[name] = '*';
  if (values.isSpecial(p.protocol) && p.port === values.defaultPorts[p.protocol]) p.port = '';
  const c = {};
  c.protocol = new Component(p.protocol, values.protocol, plain);
  c.username = new Component(p.username, values.username, plain);
  c.password = new Component(p.password, values.password, plain);
  c.hostname = new Component(p.hostname, isAddress(p.hostname) ? values.address : values.hostname, hostOptions);
  c.port = new Component(p.port, values.port, plain);
  c.pathname = c.protocol.special
    ? new Component(p.pathname, values.pathname, pathOptions, ignoreCase)
    : new Component(p.pathname, values.opaque, plain, ignoreCase);
  c.search = new Component(p.search, values.search, plain, ignoreCase);
  c.hash = new Component(p.hash, values.hash, plain, ignoreCase);
  return c;
}

function fromArguments(input, second, third) {
  const baseURL = isDictionary(second) ? undefined : `${second}`;
  const options = baseURL === undefined ? second : third;
  if (!isDictionary(options)) throw invalidArgType('options', 'of type object', options);
  const ignoreCase = !!(options && options.ignoreCase);
  if (isDictionary(input)) {
    if (baseURL !== undefined) throw new TypeError('A base URL cannot be given with an object');
    return build(readInit(input || {}), ignoreCase);
  }
  const init = parseString(`${input}`.toWellFormed(), specialScheme);
  if (baseURL !== undefined) init.baseURL = baseURL;
  else if (init.protocol === undefined) throw new TypeError('A base URL is needed for a relative pattern');
  return build(init, ignoreCase);
}

const empty = Object.fromEntries(names.map((name) => [name, '']));

// partsOf takes a URL apart. It is undefined for what is no URL.
function partsOf(input, baseURL) {
  if (isDictionary(input)) {
    if (baseURL !== undefined) throw new TypeError('A base URL cannot be given with an object');
    const init = readInit(input || {});
    try {
      return values.complete(init, false, empty);
    } catch {
      return undefined;
    }
  }
  const base = baseURL === undefined ? undefined : `${baseURL}`;
  if (!URL.canParse(`${input}`, base)) return undefined;
  const { protocol, username, password, hostname, port, pathname, search, hash } = new URL(`${input}`, base);
  return {
    protocol: protocol.slice(0, -1), username, password, hostname, port, pathname, search: search.slice(1),
    hash: hash.slice(1),
  };
}

class URLPattern {
  #c;

  constructor(input = {}, baseURL = undefined, options = undefined) {
    this.#c = fromArguments(input, baseURL, options);
  }

  static of(self) {
    if (typeof self !== 'object' || self === null || !(#c in self)) {
      throw nodeError(TypeError, 'ERR_INVALID_THIS', 'Value of "this" must be of type URLPattern');
    }
    return self.#c;
  }

  test(input = {}, baseURL = undefined) {
    const c = componentsOf(this);
    const parts = partsOf(input, baseURL);
    return parts !== undefined && names.every((name) => c[name].regexp.test(parts[name]));
  }

  exec(input = {}, baseURL = undefined) {
    const c = componentsOf(this);
    const parts = partsOf(input, baseURL);
    if (parts === undefined) return null;
    const result = { inputs: baseURL === undefined ? [input] : [input, baseURL] };
    for (const name of names) {
      result[name] = c[name].match(parts[name]);
      if (result[name] === null) return null;
    }
    return result;
  }

  get hasRegExpGroups() {
    const c = componentsOf(this);
    return names.some((name) => c[name].hasRegExp);
  }

  [inspectCustom](depth, options, inspect) {
    if (depth < 0) return this;
    const left = options.depth == null ? null : options.depth - 1;
    const shown = Object.fromEntries(names.map((name) => [name, this[name]]));
    return `URLPattern ${inspect(shown, { ...options, depth: left })}`;
  }
}

const { of: componentsOf } = URLPattern;
delete URLPattern.of;

for (const name of names) {
  const { get } = Object.getOwnPropertyDescriptor({ get [name]() { return componentsOf(this)[name].text; } }, name);
  Object.defineProperty(URLPattern.prototype, name, { get, enumerable: true, configurable: true });
}
for (const name of ['test', 'exec', 'hasRegExpGroups']) {
  Object.defineProperty(URLPattern.prototype, name, { enumerable: true });
}
Object.defineProperty(URLPattern.prototype, Symbol.toStringTag, { value: 'URLPattern', configurable: true });

module.exports = { URLPattern };
