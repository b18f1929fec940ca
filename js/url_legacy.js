// SPDX-License-Identifier: Apache-2.0
'use strict';
// url_legacy: url.parse, format and resolve as they were before the WHATWG URL. They are more lenient: a path alone
// is a URL, and so is a host without a protocol. Resolving is in url_legacy_resolve.js. The classes and the functions
// for WHATWG URLs are added by the module url, which also brings, when it can, binding.formatWhatwg(url, options) and
// binding.toASCII(host): IDNA alone (no IPv4 numbers), '' for a host that has no ASCII form.

const keys = ['protocol', 'slashes', 'auth', 'host', 'port', 'hostname', 'hash', 'search', 'query', 'pathname', 'path',
  'href'];

function Url() {
  for (let i = 0; i < keys.length; i++) this[keys[i]] = null;
}

// Every name is listed with and without its colon.
const withColon = (names) => new Set(names.flatMap((name) => [name, name + ':']));
const hostless = withColon(['javascript']);
const slashed = withColon(['http', 'https', 'ftp', 'gopher', 'file', 'ws', 'wss']);

const blanks = /^[\0- \xa0\ufeff]+|[\0- \xa0\ufeff]+$/g;
const simplePath = /^(\/\/?(?!\/)[^?\s]*)(\?[^\s]*)?$/;
const badHost = /[\0\t\n\r #%/:<>?@[\\\]^|]/;
const badIpv6Host = /[\0\t\n\r #%/<>?@\\^|]/;

const isBracketed = (host) => host[0] === '[' && host[host.length - 1] === ']';

function invalidUrl(input) {
  return Object.assign(binding.nodeError(TypeError, 'ERR_INVALID_URL', 'Invalid URL'), { input });
}

// clean trims url and turns the backslashes of everything before the query or hash.
function clean(url) {
  const text = url.replace(blanks, '');
  const end = text.search(/[?#]/);
  const head = end < 0 ? text : text.slice(0, end);
  if (head.indexOf('\\') < 0) return text;
  return head.replace(/\\/g, '/') + text.slice(head.length);
}

function setSearch(url, search, parseQuery) {
  url.search = search;
  url.query = search.slice(1);
  if (parseQuery) url.query = require('querystring').parse(url.query);
}

function noSearch(url, parseQuery) {
  if (!parseQuery) return;
  url.search = null;
  url.query = Object.create(null);
}

// parseSimple reads a path with an optional query, which need neither escaping nor a look for a host.
function parseSimple(url, rest, parseQuery) {
  const found = simplePath.exec(rest);
  if (found === null) return false;
  url.path = url.href = rest;
  url.pathname = found[1];
  if (found[2]) setSearch(url, found[2], parseQuery);
  else noSearch(url, parseQuery);
  return true;
}

// hostBounds finds the last '@' before the end of the host (at) and where the host ends (end, or -1 for the end of
// rest). Tabs and line ends in the host are dropped: text is rest without them.
function hostBounds(rest) {
  let text = rest;
  let at = -1;
  let end = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\t' || c === '\n' || c === '\r') {
      text = text.slice(0, i) + text.slice(i + 1);
      i--;
    } else if (c === '@') {
      at = i;
      end = -1;
    } else if (end < 0 && ' "%\';<>\\^`{|}#/?'.includes(c)) {
      end = i;
    }
    if (c === '#' || c === '/' || c === '?') break;
  }
  return { text, at, end };
}

// takeHost reads auth, host, hostname and port from the start of rest and returns what follows them.
function takeHost(url, rest, input) {
  const { text, at, end } = hostBounds(rest);
  if (at >= 0) url.auth = decodeURIComponent(text.slice(0, at));
  url.host = text.slice(at + 1, end < 0 ? text.length : end);
  url.parseHost();
  if (typeof url.hostname !== 'string') url.hostname = '';
  let after = end < 0 ? '' : text.slice(end);
  const ipv6 = isBracketed(url.hostname);
  if (!ipv6) after = cutHostname(url, after, input);
  url.hostname = url.hostname.length > 255 ? '' : url.hostname.toLowerCase();
  checkHostname(url, ipv6, input);
  url.host = url.hostname + (url.port ? ':' + url.port : '');
  if (!ipv6) return after;
  url.hostname = url.hostname.slice(1, -1);
  return after[0] === '/' ? after : '/' + after;
}

let warned = false;

// cutHostname ends the hostname before a colon that starts no port, and makes the remainder part of the path.
function cutHostname(url, after, input) {
  const colon = url.hostname.search(/[/\\#?:]/);
  if (colon < 0) return after;
  if (!warned && url.hostname[colon] === ':') {
    warned = true;
    process.emitWarning(`The URL ${input} is invalid. Future versions of Node.js will throw an error.`,
      'DeprecationWarning', 'DEP0170');
  }
  const remainder = url.hostname.slice(colon);
  url.hostname = url.hostname.slice(0, colon);
  return `/${remainder}${after}`;
}

function toASCII(host) {
  if (!/[^\0-\x7f]/.test(host) && !host.includes('xn--')) return host;
  if (binding.toASCII) return binding.toASCII(host);
  return require('punycode').toASCII(host.normalize('NFKC').toLowerCase());
}

function checkHostname(url, ipv6, input) {
  if (url.hostname === '') return;
  if (ipv6) {
    if (badIpv6Host.test(url.hostname)) throw invalidUrl(input);
    return;
  }
  url.hostname = toASCII(url.hostname);
  if (url.hostname === '' || badHost.test(url.hostname)) throw invalidUrl(input);
}

const percent = (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
const escapeUnwise = (text) => text.replace(/[\t\n\r "'<>\\^`{|}]/g, percent);

// takeRest spreads what follows the host over hash, search, query and pathname.
function takeRest(url, rest, parseQuery) {
  const hash = rest.indexOf('#');
  const beforeHash = hash < 0 ? rest : rest.slice(0, hash);
  if (hash >= 0) url.hash = rest.slice(hash);
  const question = beforeHash.indexOf('?');
  if (question >= 0) setSearch(url, beforeHash.slice(question), parseQuery);
  else noSearch(url, parseQuery);
  const pathname = question < 0 ? beforeHash : beforeHash.slice(0, question);
  if (pathname !== '') url.pathname = pathname;
}

Url.prototype.parse = function parse(input, parseQueryString, slashesDenoteHost) {
  if (typeof input !== 'string') throw binding.invalidArgType('url', 'of type string', input);
  let rest = clean(input);
  const plain = !slashesDenoteHost && rest.indexOf('#') < 0 && rest.split('?', 1)[0].indexOf('@') < 0;
  if (plain && parseSimple(this, rest, parseQueryString)) return this;
  const found = /^[a-z0-9.+-]+:/i.exec(rest);
  const proto = found === null ? '' : found[0].toLowerCase();
  if (proto !== '') {
    this.protocol = proto;
    rest = rest.slice(proto.length);
  }
  const mayHaveHost = slashesDenoteHost || proto !== '' || /^\/\/[^@/]+@[^@/]+/.test(rest);
  if (mayHaveHost && rest.startsWith('//') && !hostless.has(proto)) {
    this.slashes = true;
    rest = rest.slice(2);
  }
  if (!hostless.has(proto) && (this.slashes || (proto !== '' && !slashed.has(proto)))) {
    rest = takeHost(this, rest, input);
  }
  takeRest(this, hostless.has(proto) ? rest : escapeUnwise(rest), parseQueryString);
  if (slashed.has(proto) && this.hostname && !this.pathname) this.pathname = '/';
  if (this.pathname || this.search) this.path = (this.pathname || '') + (this.search || '');
  this.href = this.format();
  return this;
};

Url.prototype.parseHost = function parseHost() {
  let { host } = this;
  const port = /:[0-9]*$/.exec(host);
  if (port !== null) {
    if (port[0] !== ':') this.port = port[0].slice(1);
    host = host.slice(0, port.index);
  }
  if (host) this.hostname = host;
};

// encodeAuth leaves the colon between user and password alone.
function encodeAuth(auth) {
  return require('querystring').escape(auth).replace(/%3A/g, ':') + '@';
}

function formatHost(url) {
  const auth = url.auth ? encodeAuth(url.auth) : '';
  if (url.host) return auth + url.host;
  if (!url.hostname) return '';
  const bare = url.hostname.includes(':') && !isBracketed(url.hostname);
  return auth + (bare ? `[${url.hostname}]` : url.hostname) + (url.port ? ':' + url.port : '');
}

function formatSearch(url) {
  const { query } = url;
  const text = query !== null && typeof query === 'object' ? require('querystring').stringify(query) : '';
  const search = url.search || (text && '?' + text) || '';
  return prefixed(search.replace(/#/g, '%23'), '?');
}

const prefixed = (text, mark) => (text && text[0] !== mark ? mark + text : text);

Url.prototype.format = function format() {
  let protocol = this.protocol || '';
  if (protocol && !protocol.endsWith(':')) protocol += ':';
  let pathname = (this.pathname || '').replace(/[#?]/g, percent);
  let host = formatHost(this);
  if (this.slashes || (host && slashed.has(protocol))) {
    pathname = prefixed(pathname, '/');
    host = '//' + host;
  } else if (protocol === 'file:') {
    host = '//';
  }
  return protocol + host + pathname + formatSearch(this) + prefixed(this.hash || '', '#');
};

Url.prototype.resolve = function resolve(relative) {
  return this.resolveObject(parse(relative, false, true)).format();
};

Url.prototype.resolveObject = function resolveObject(relative) {
  const rel = typeof relative === 'string' ? new Url().parse(relative, false, true) : relative;
  return require('url_legacy_resolve')(Object.assign(new Url(), this), rel, slashed, hostless);
};

function parse(url, parseQueryString, slashesDenoteHost) {
  if (url instanceof Url) return url;
  return new Url().parse(url, parseQueryString, slashesDenoteHost);
}

const isWhatwg = (url) => url.href && url.protocol && url.auth === undefined && url.path === undefined;

function format(url, options) {
  if (typeof url === 'string') return parse(url).format();
  if (typeof url !== 'object' || url === null) {
    throw binding.invalidArgType('urlObject', 'one of type object or string', url);
  }
  if (binding.formatWhatwg && isWhatwg(url)) return binding.formatWhatwg(url, options);
  return Url.prototype.format.call(url);
}

function resolve(source, relative) {
  return parse(source, false, true).resolve(relative);
}

function resolveObject(source, relative) {
  return source ? parse(source, false, true).resolveObject(relative) : relative;
}

module.exports = { Url, parse, resolve, resolveObject, format };
