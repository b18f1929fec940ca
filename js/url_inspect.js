// SPDX-License-Identifier: Apache-2.0
'use strict';
// url_inspect: how util.inspect shows URL, URLSearchParams and their iterators.

const { inspect, stripVTControlCharacters } = require('util');

const parts = ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search',
  'searchParams', 'hash'];

const nameOf = (value) => value.constructor.name;

// wrapped puts items behind a name: on one line, or each on its own when they are too long together.
function wrapped(name, items, breakLength) {
  if (items.length === 0) return name + ' {}';
  const width = items.reduce((sum, item) => sum + stripVTControlCharacters(item).length + 2, -2);
  const separator = width > breakLength ? ',\n  ' : ', ';
  return `${name} {${width > breakLength ? '\n  ' : ' '}${items.join(separator)} }`;
}

function inspectURL(url, depth, options) {
  if (typeof depth === 'number' && depth < 0) return url;
  const shown = {};
  for (const part of parts) shown[part] = url[part];
  return `${nameOf(url)} ${inspect(shown, options)}`;
}

const deeper = (depth, options) => (depth === null ? options : { ...options, depth: depth - 1 });

function inspectParams(params, depth, options) {
  if (typeof depth === 'number' && depth < 0) return options.stylize('[Object]', 'special');
  const inner = deeper(depth, options);
  const items = Array.from(params, ([name, value]) => `${inspect(name, inner)} => ${inspect(value, inner)}`);
  return wrapped(nameOf(params), items, options.breakLength);
}

function inspectIterator(iterator, depth, options, rest) {
  if (typeof depth === 'number' && depth < 0) return options.stylize('[Object]', 'special');
  const inner = deeper(depth, options);
  const items = rest.map((item) => inspect(item, inner));
  const name = 'URLSearchParams Iterator';
  return items.length === 0 ? name + ' {  }' : wrapped(name, items, options.breakLength);
}

module.exports = { inspectURL, inspectParams, inspectIterator };
