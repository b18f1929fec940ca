// SPDX-License-Identifier: Apache-2.0

// What the parts of a URL become in a URL, for URLPattern.

'use strict';

const { escapePattern } = require('url_pattern_parts');
const { URL } = require('url');

const names = ['protocol', 'username', 'password', 'hostname', 'port', 'pathname', 'search', 'hash'];
const defaultPorts = { http: '80', https: '443', ws: '80', wss: '443', ftp: '21', file: '' };
Object.setPrototypeOf(defaultPorts, null);
const isSpecial = (scheme) => defaultPorts[scheme] !== undefined;
const invalid = (name, value) => new TypeError(`Invalid ${name} '${value}'`);

function protocol(value) {
  if (value === '') return value;
  if (!URL.canParse(`${value}://dummy.invalid`)) throw invalid('protocol', value);
  return new URL(`${value}://dummy.invalid`).protocol.slice(0, -1);
}

// setter makes a function that gives a value the form it has in a URL.
function setter(base, member, prefix = '') {
  return (value) => {
    if (value === '') return value;
    const url = new URL(base);
    url[member] = prefix + value;
    return url[member].slice(prefix.length);
  };
}

const username = setter('https://dummy.invalid', 'username');
const password = setter('https://dummy.invalid', 'password');
const search = setter('dummy://dummy.invalid', 'search', '?');
const hash = setter('dummy://dummy.invalid', 'hash', '#');

function hostname(value) {
  if (value === '') return value;
  const url = new URL('https://dummy.invalid');
  url.hostname = value;
  if (url.hostname === 'dummy.invalid' && value.toLowerCase() !== 'dummy.invalid') throw invalid('hostname', value);
  return url.hostname;
}

// address is the hostname of IPv6, which in a pattern may be a part of one.
function address(value) {
  if (/[^0-9a-f:[\]]/i.test(value)) throw invalid('hostname', value);
  return value.toLowerCase();
}

function port(value, scheme = '') {
  if (value === '') return value;
  const digits = /^[\t\n\r]*([0-9][0-9\t\n\r]*)/.exec(value);
  const number = digits === null ? NaN : Number(digits[1].replace(/[\t\n\r]/g, ''));
  if (!(number <= 65535)) throw invalid('port', value);
  return `${number}` === defaultPorts[scheme] ? '' : `${number}`;
}

const slashed = setter('dummy://dummy.invalid', 'pathname');

function pathname(value) {
  if (value === '') return value;
  return value[0] === '/' ? slashed(value) : slashed(`/-${value}`).slice(2);
}

// opaque is the path of a URL such as data:text.
function opaque(value) {
  return value.replace(/[^\x20-\x7e]/gu, (c) => encodeURIComponent(c.isWellFormed() ? c : '\ufffd'));
}

const makers = { protocol, username, password, hostname, search, hash };

// complete fills init with what a base URL says, and gives each part the form of
// a URL unless it is a pattern.
function complete(init, pattern, given) {
  const out = { ...given };
  let base;
  if (init.baseURL !== undefined) {
    if (!URL.canParse(init.baseURL)) throw invalid('base URL', init.baseURL);
    base = new URL(init.baseURL);
    inherit(out, init, base, pattern);
  }
  for (const name of names) {
    if (init[name] !== undefined) out[name] = process(name, init[name], out, pattern, base);
  }
  return out;
}

// inherit takes what comes before the first part that init has.
function inherit(out, init, base, pattern) {
  const has = (...list) => list.some((name) => init[name] !== undefined);
  const put = (name, value) => { out[name] = pattern ? escapePattern(value) : value; };
  if (!has('protocol')) put('protocol', base.protocol.slice(0, -1));
  if (!pattern && !has('protocol', 'hostname', 'port', 'username')) put('username', base.username);
  if (!pattern && !has('protocol', 'hostname', 'port', 'username', 'password')) put('password', base.password);
  if (has('protocol', 'hostname')) return;
  put('hostname', base.hostname);
  if (has('port')) return;
  put('port', base.port);
  if (has('pathname')) return;
  put('pathname', base.pathname);
  if (has('search')) return;
  put('search', base.search.slice(1));
  if (!has('hash')) put('hash', base.hash.slice(1));
}

function process(name, value, out, pattern, base) {
  switch (name) {
    case 'protocol': value = value.replace(/:$/, ''); break;
    case 'search': value = value.replace(/^\?/, ''); break;
    case 'hash': value = value.replace(/^#/, ''); break;
    case 'pathname': value = resolve(value, pattern, base); break;
    default:
  }
  if (pattern) return value;
  if (name === 'port') return port(value, out.protocol);
  if (name !== 'pathname') return makers[name](value);
  return out.protocol === '' || isSpecial(out.protocol) ? pathname(value) : opaque(value);
}

// resolve makes a relative path one below the path of the base URL.
function resolve(path, pattern, base) {
  if (base === undefined || !base.pathname.includes('/') || isAbsolute(path, pattern)) return path;
  const folder = base.pathname.slice(0, base.pathname.lastIndexOf('/') + 1);
  return (pattern ? escapePattern(folder) : folder) + path;
}

function isAbsolute(path, pattern) {
  if (path[0] === '/') return true;
  return pattern && (path.startsWith('\\/') || path.startsWith('{/'));
}

module.exports = {
  address, complete, defaultPorts, hash, hostname, isSpecial, names, opaque, password, pathname, port, protocol, search,
  username,
};
