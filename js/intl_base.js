// SPDX-License-Identifier: Apache-2.0

// What the classes of Intl share: the lists of locales, the reading of options,
// and objects that hide their state. There is one locale, en-US.

'use strict';

const { construct } = Reflect;
const { create, defineProperty, getOwnPropertyDescriptors } = Object;

const LANGUAGE = /^(?:[a-z]{2,3}|[a-z]{5,8})$/;
const SCRIPT = /^[a-z]{4}$/;
const REGION = /^(?:[a-z]{2}|\d{3})$/;
const VARIANT = /^(?:[a-z\d]{5,8}|\d[a-z\d]{3})$/;
const SUBTAG = /^[a-z\d]{2,8}$/;

function invalid() {
  return new RangeError('Incorrect locale information provided');
}

// parse takes a language tag apart: its subtags in the order of the standard, and
// the extensions by their letter. It returns undefined for what is no tag.
function parse(tag) {
  const parts = tag.toLowerCase().split('-');
  let i = 1;
  if (!LANGUAGE.test(parts[0])) return undefined;
  const out = { language: parts[0], script: undefined, region: undefined, variants: [], extensions: new Map() };
  if (i < parts.length && SCRIPT.test(parts[i])) out.script = parts[i][0].toUpperCase() + parts[i++].slice(1);
  if (i < parts.length && REGION.test(parts[i])) out.region = parts[i++].toUpperCase();
  for (; i < parts.length && VARIANT.test(parts[i]); i++) {
    if (out.variants.includes(parts[i])) return undefined;
    out.variants.push(parts[i]);
  }
  out.variants.sort();
  return extensions(parts, i, out.extensions) ? out : undefined;
}

// extensions reads the parts from i on, such as u-hc-h23, and tells whether they
// are in order.
function extensions(parts, i, found) {
  while (i < parts.length) {
    const letter = parts[i++];
    const start = i;
    const form = letter === 'x' ? /^[a-z\d]{1,8}$/ : SUBTAG;
    if (!/^[a-z\d]$/.test(letter) || found.has(letter)) return false;
    while (i < parts.length && form.test(parts[i])) i++;
    if (i === start) return false;
    found.set(letter, parts.slice(start, i));
    if (letter === 'x') return i === parts.length;
  }
  return true;
}

// keywords are those of the extension u: a Map of name to value, both in lower
// case. What stands before the first name is left out.
function keywords(list = []) {
  const out = new Map();
  for (let i = 0; i < list.length; i++) {
    if (list[i].length !== 2) continue;
    const name = list[i];
    const value = [];
    while (i + 1 < list.length && list[i + 1].length > 2) value.push(list[++i]);
    if (!out.has(name)) out.set(name, value.join('-'));
  }
  return out;
}

function print(tag) {
  const parts = [tag.language, tag.script, tag.region, ...tag.variants].filter((part) => part !== undefined);
  for (const letter of [...tag.extensions.keys()].sort((a, b) => (a === 'x') - (b === 'x') || (a < b ? -1 : 1))) {
    parts.push(letter, ...(letter === 'u' ? sorted(tag.extensions.get('u')) : tag.extensions.get(letter)));
  }
  return parts.join('-');
}

function sorted(list) {
  const first = list.findIndex((part) => part.length === 2);
  const out = first < 0 ? [...list] : list.slice(0, first);
  const found = keywords(list);
  for (const name of [...found.keys()].sort()) {
    out.push(name);
    if (found.get(name) !== '' && found.get(name) !== 'true') out.push(found.get(name));
  }
  return out;
}

// canonical is CanonicalizeUnicodeLocaleId of a text.
function canonical(text) {
  const tag = parse(text);
  if (tag === undefined) throw invalid();
  return print(tag);
}

// localeList is CanonicalizeLocaleList.
function localeList(locales) {
  if (locales === undefined) return [];
  if (typeof locales === 'string' || kindOf(locales) === 'Locale') return [canonical(String(locales))];
  if (locales === null) throw new TypeError('Cannot convert undefined or null to object');
  const list = Object(locales);
  const length = Math.min(Math.max(Math.trunc(Number(list.length)) || 0, 0), Number.MAX_SAFE_INTEGER);
  const out = [];
  for (let i = 0; i < length; i++) {
    if (!(i in list)) continue;
    const item = list[i];
    if (typeof item !== 'string' && (typeof item !== 'object' || item === null)) throw new TypeError('Language ID should be string or object.');
    const tag = canonical(String(item));
    if (!out.includes(tag)) out.push(tag);
  }
  return out;
}

// resolve is the locale for a list of requests, and the keywords of the first: if
// none of them is English it is en-US, as for the default.
function resolve(locales) {
  const [first] = localeList(locales);
  const tag = first === undefined ? undefined : parse(first);
  return { locale: 'en-US', keys: keywords(tag === undefined ? undefined : tag.extensions.get('u')) };
}

const ours = (locale) => locale.split('-u-')[0] === 'en' || locale.split('-u-')[0] === 'en-US';

// getOption is GetOption of the standard.
function getOption(options, name, type, values, fallback, kind) {
  let value = options[name];
  if (value === undefined) return fallback;
  value = type === 'boolean' ? Boolean(value) : `${value}`;
  if (values !== undefined && !values.includes(value)) {
    throw new RangeError(`Value ${value} out of range for ${kind.includes('.') ? kind : `Intl.${kind}`} options property ${name}`);
  }
  return value;
}

// getNumber is GetNumberOption.
function getNumber(options, name, min, max, fallback) {
  return defaultNumber(options[name], min, max, fallback, name);
}

function defaultNumber(value, min, max, fallback, name) {
  if (value === undefined) return fallback;
  const n = +value;
  if (!(n >= min && n <= max)) throw new RangeError(`${name} value is out of range.`);
  return Math.floor(n);
}

// optionsObject is GetOptionsObject, and coerced is CoerceOptionsToObject.
function optionsObject(options) {
  if (options === undefined) return create(null);
  if (typeof options !== 'object' && typeof options !== 'function' || options === null) {
    throw new TypeError('invalid_argument');
  }
  return options;
}

function coerced(options) {
  if (options === undefined) return create(null);
  if (options === null) throw new TypeError('Cannot convert undefined or null to object');
  return Object(options);
}

let stateOf;

class Slots {
  #state;

  constructor(state) {
    this.#state = state;
  }

  static {
    stateOf = (v) => (typeof v === 'object' && v !== null && #state in v ? v.#state : undefined);
  }
}

function kindOf(v) {
  const state = stateOf(v);
  return state === undefined ? undefined : state.kind;
}

// of is the hidden state of this in a method of a class.
function of(v, kind, method) {
  const state = stateOf(v);
  if (state !== undefined && state.kind === kind) return state;
  const name = kind.startsWith('%') ? kind : `Intl.${kind}`;
  throw new TypeError(`Method ${name}.prototype.${method} called on incompatible receiver ${show(v)}`);
}

function show(v) {
  if (typeof v !== 'object' || v === null) return String(v);
  const C = v.constructor;
  return Array.isArray(v) ? '[object Array]' : `#<${typeof C === 'function' && C.name || 'Object'}>`;
}

function hide(target, source) {
  for (const [name, d] of Object.entries(getOwnPropertyDescriptors(source))) defineProperty(target, name, { ...d, enumerable: false });
  for (const symbol of Object.getOwnPropertySymbols(source)) {
    defineProperty(target, symbol, { ...Object.getOwnPropertyDescriptor(source, symbol), enumerable: false });
  }
}

function tagged(target, tag) {
  defineProperty(target, Symbol.toStringTag, { value: tag, configurable: true });
}

// define makes a class of Intl. init(...args) makes the state of an object;
// callable ones work without new. required is how many arguments count.
function define(kind, { init, members, callable = false, required = 0, locales = true }) {
  const make = function (...args) {
    if (new.target === undefined && !callable) throw new TypeError(`Constructor Intl.${kind} requires 'new'`);
    const state = init(...args);
    state.kind = kind;
    return construct(Slots, [state], new.target === undefined ? make : new.target);
  };
  defineProperty(make, 'name', { value: kind, configurable: true });
  defineProperty(make, 'length', { value: required, configurable: true });
  defineProperty(make, 'prototype', { writable: false });
  if (locales) hide(make, { supportedLocalesOf });
  hide(make.prototype, members);
  tagged(make.prototype, `Intl.${kind}`);
  return make;
}

// supportedLocalesOf has one argument that counts.
const { supportedLocalesOf } = {
  supportedLocalesOf(locales, ...[options]) {
    const list = localeList(locales);
    if (options !== undefined) getOption(coerced(options), 'localeMatcher', 'string', ['lookup', 'best fit'], 'best fit', 'DateTimeFormat');
    return list.filter(ours);
  },
};

// slotted makes an object with state that inherits from proto.
function slotted(proto, state) {
  const maker = function () {};
  maker.prototype = proto;
  return construct(Slots, [state], maker);
}

module.exports = {
  canonical, coerced, define, getNumber, defaultNumber, getOption, hide, keywords, kindOf, localeList, of, optionsObject, parse, print, resolve,
  slotted, stateOf, tagged,
};
