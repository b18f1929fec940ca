// SPDX-License-Identifier: Apache-2.0
'use strict';
// dns_base: what the callbacks and the promises of dns share: lookups, services, Resolver, the default order and servers.

const net = require('net');
const { kinds, valuesOf } = require('dns_records');

const { invalidArgType, nodeError, outOfRange } = binding;
const orders = ['verbatim', 'ipv4first', 'ipv6first'];

exports.constants = {
  ADDRCONFIG: 32, ALL: 16, V4MAPPED: 8,
};
exports.codes = {
  NODATA: 'ENODATA', FORMERR: 'EFORMERR', SERVFAIL: 'ESERVFAIL', NOTFOUND: 'ENOTFOUND', NOTIMP: 'ENOTIMP', REFUSED: 'EREFUSED',
  BADQUERY: 'EBADQUERY', BADNAME: 'EBADNAME', BADFAMILY: 'EBADFAMILY', BADRESP: 'EBADRESP', CONNREFUSED: 'ECONNREFUSED',
  TIMEOUT: 'ETIMEOUT', EOF: 'EOF', FILE: 'EFILE', NOMEM: 'ENOMEM', DESTRUCTION: 'EDESTRUCTION', BADSTR: 'EBADSTR',
  BADFLAGS: 'EBADFLAGS', NONAME: 'ENONAME', BADHINTS: 'EBADHINTS', NOTINITIALIZED: 'ENOTINITIALIZED',
  LOADIPHLPAPI: 'ELOADIPHLPAPI', ADDRGETNETWORKPARAMS: 'EADDRGETNETWORKPARAMS', CANCELLED: 'ECANCELLED',
};

const inspect = (value) => require('util').inspect(value);

function oneOf(value, name, kind, allowed) {
  if (allowed.includes(value)) return value;
  const list = allowed.map((v) => (typeof v === 'string' ? `'${v}'` : v)).join(', ');
  throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', `The ${kind} '${name}' must be one of: ${list}. Received ${inspect(value)}`);
}

let defaultOrder = 'verbatim';
exports.getDefaultResultOrder = function getDefaultResultOrder() {
  return defaultOrder;
};
exports.setDefaultResultOrder = function setDefaultResultOrder(value) {
  defaultOrder = oneOf(value, 'dnsOrder', 'argument', orders);
};

// failure is the error of a question.
function failure(code, syscall, hostname) {
  const err = new Error(`${syscall} ${code}${hostname ? ` ${hostname}` : ''}`);
  err.errno = undefined;
  err.code = code;
  err.syscall = syscall;
  if (hostname) err.hostname = hostname;
  return err;
}

function booleanOption(options, name) {
  const value = options[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw invalidArgType(`options.${name}`, 'of type boolean', value);
  return value;
}

function familyOf(value) {
  if (value === undefined || value === null) return 0;
  if (value === 'IPv4') return 4;
  if (value === 'IPv6') return 6;
  return oneOf(value, 'options.family', 'property', [0, 4, 6]);
}

function hintsOf(value) {
  if (value === undefined || value === null) return 0;
  if (typeof value !== 'number') throw invalidArgType('options.hints', 'of type number', value);
  const hints = value >>> 0;
  if ((hints & ~(32 | 16 | 8)) !== 0) {
    throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', `The argument 'hints' is invalid. Received ${inspect(value)}`);
  }
  return hints;
}

function orderOf(options) {
  const verbatim = booleanOption(options, 'verbatim');
  let order = verbatim === undefined ? defaultOrder : (verbatim ? 'verbatim' : 'ipv4first');
  if (options.order !== undefined && options.order !== null) order = oneOf(options.order, 'options.order', 'property', orders);
  return order;
}

// lookupSettings reads what comes behind the name.
exports.lookupSettings = function lookupSettings(hostname, options) {
  if (hostname && typeof hostname !== 'string') throw invalidArgType('hostname', 'of type string', hostname);
  if (typeof options === 'number') {
    return { family: oneOf(options, 'family', 'argument', [0, 4, 6]), hints: 0, all: false, order: defaultOrder };
  }
  if (options !== undefined && typeof options !== 'object') throw invalidArgType('options', 'of type object or integer', options);
  const given = options || {};
  return {
    hints: hintsOf(given.hints), family: familyOf(given.family), all: booleanOption(given, 'all') || false, order: orderOf(given),
  };
};

function sorted(list, order) {
  if (order === 'verbatim') return list;
  const first = order === 'ipv4first' ? 4 : 6;
  return [...list.filter((a) => a.family === first), ...list.filter((a) => a.family !== first)];
}

// lookup calls done(err, list).
exports.lookup = function lookup(hostname, settings, done) {
  const family = net.isIP(hostname);
  if (family) {
    process.nextTick(done, null, [{ address: hostname, family }]);
    return;
  }
  binding.lookup(hostname, settings.family, settings.hints, (err, found) => {
    if (err) return done(err);
    const list = [];
    for (let i = 0; i < found.length; i += 2) list.push({ address: found[i], family: found[i + 1] });
    return done(null, sorted(list, settings.order));
  });
};

let warned = false;
exports.warnEmpty = function warnEmpty(hostname) {
  if (warned) return;
  warned = true;
  process.emitWarning(`The provided hostname "${hostname}" is not a valid hostname, and is supported in the dns module solely for ` +
    'compatibility.', 'DeprecationWarning', 'DEP0118');
};

// lookupService calls done(err, host, service).
exports.lookupService = function lookupService(address, port, done) {
  binding.service(address, port, (code, host, service) => {
    if (!code) return done(null, host, service);
    const err = failure(code, 'getnameinfo', address);
    err.errno = -3008;
    return done(err);
  });
};

exports.checkService = function checkService(address, port) {
  if (net.isIP(address) === 0) {
    throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', `The argument 'address' is invalid. Received ${inspect(address)}`);
  }
  const number = typeof port === 'number' || (typeof port === 'string' && port.trim() !== '') ? Number(port) : NaN;
  if (!Number.isInteger(number) || number < 0 || number > 65535) {
    const shown = typeof port === 'string' ? `type string (${inspect(port)})` : `${port === undefined || port === null ? port : `type ${typeof port} (${port})`}`;
    throw nodeError(RangeError, 'ERR_SOCKET_BAD_PORT', `Port should be >= 0 and < 65536. Received ${shown}.`);
  }
  return number;
};

function resolverOption(options, name, least, fallback) {
  const value = options[name];
  if (value === undefined) return fallback;
  if (typeof value !== 'number') throw invalidArgType(`options.${name}`, 'of type number', value);
  if (!Number.isInteger(value)) throw outOfRange(`options.${name}`, 'an integer', value);
  if (value < least || value > 2147483647) throw outOfRange(`options.${name}`, `>= ${least} && <= 2147483647`, value);
  return value;
}

// serverOf takes a server and its port apart.
function serverOf(text, i) {
  if (typeof text !== 'string') throw invalidArgType(`servers[${i}]`, 'of type string', text);
  if (net.isIP(text)) return [text, '53'];
  const six = /^\[(.*)\](?::(\d+))?$/.exec(text);
  const four = /^([^:]+):(\d+)$/.exec(text);
  const found = six || four;
  if (found && net.isIP(found[1]) && Number(found[2] || 53) < 65536) return [found[1], found[2] || '53'];
  if (found && net.isIP(found[1])) {
    throw nodeError(RangeError, 'ERR_SOCKET_BAD_PORT', `Port should be > 0 and < 65536. Received type number (${found[2]}).`);
  }
  throw nodeError(TypeError, 'ERR_INVALID_IP_ADDRESS', `Invalid IP address: ${text}`);
}

const shown = (address, port) => {
  if (port === 53) return address;
  return net.isIPv6(address) ? `[${address}]:${port}` : `${address}:${port}`;
};

class ResolverBase {
  constructor(options = {}) {
    const given = options || {};
    this._handle = new binding.Channel(resolverOption(given, 'timeout', -1, -1), resolverOption(given, 'tries', 1, 4));
  }

  cancel() {
    this._handle.cancel();
  }

  getServers() {
    const list = this._handle.servers();
    const servers = [];
    for (let i = 0; i < list.length; i += 2) servers.push(shown(list[i], list[i + 1]));
    return servers;
  }

  setServers(servers) {
    if (!Array.isArray(servers)) throw invalidArgType('servers', 'an instance of Array', servers);
    this._handle.setServers(servers.map(serverOf).flat());
  }

  setLocalAddress(ipv4, ipv6) {
    if (typeof ipv4 !== 'string') throw invalidArgType('ipv4', 'of type string', ipv4);
    if (ipv6 !== undefined && typeof ipv6 !== 'string') throw invalidArgType('ipv6', 'of type string', ipv6);
    const all = [ipv4, ipv6].filter((address) => address !== undefined);
    const bad = all.find((address) => !net.isIP(address));
    if (bad !== undefined) throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', `Invalid IP address: ${bad}`);
    this._handle.setLocal(all.find((a) => net.isIPv4(a)) || '', all.find((a) => net.isIPv6(a)) || '');
  }
}

// ask calls done(err, values) with the records of one kind.
function ask(resolver, kind, name, options, done) {
  resolver._handle.query(name, kind.type, (code, records) => {
    if (code) done(failure(code, kind.syscall, name));
    else done(null, valuesOf(kind, records, !!(options && options.ttl)));
  });
}

// kindOf finds the kind of records that the second argument of resolve names.
function kindOf(rrtype) {
  const kind = rrtype === 'reverse' ? undefined : kinds[rrtype];
  if (kind === undefined) {
    throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', `The argument 'rrtype' is invalid. Received ${require('util').inspect(rrtype)}`);
  }
  return kind;
}

// defineQueries gives a class of resolvers a method for each kind of records.
function defineQueries({ prototype }, query) {
  for (const kind of Object.values(kinds)) {
    Object.defineProperty(prototype, kind.method, { value: query(kind), writable: true, configurable: true, enumerable: true });
  }
}

// sharedHandle is behind the default resolvers of the callbacks and of the promises, which have the same servers.
let shared;
function sharedHandle() {
  shared ||= new binding.Channel(-1, 4);
  return shared;
}

// defaultResolver is the one of a class that the functions of its module ask.
const defaultResolver = (Resolver) => Object.create(Resolver.prototype, { _handle: { get: sharedHandle } });

exports.ResolverBase = ResolverBase;
exports.ask = ask;
exports.failure = failure;
exports.defaultResolver = defaultResolver;
exports.defineQueries = defineQueries;
exports.kindOf = kindOf;
exports.kinds = kinds;
