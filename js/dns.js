// SPDX-License-Identifier: Apache-2.0
'use strict';
// dns: with callbacks.

const net = require('net');
const base = require('dns_base');

const { invalidArgType, nodeError } = binding;

function checkCallback(callback) {
  if (typeof callback !== 'function') throw invalidArgType('callback', 'of type function', callback);
}

function lookup(hostname, options, callback) {
  if (hostname && typeof hostname !== 'string') throw invalidArgType('hostname', 'of type string', hostname);
  const [given, done] = typeof options === 'function' ? [undefined, options] : [options, callback];
  checkCallback(done);
  const settings = base.lookupSettings(hostname, given);
  if (!hostname && !binding.compat) {
    base.warnEmpty(hostname);
    if (settings.all) process.nextTick(done, null, []);
    else process.nextTick(done, null, null, settings.family === 6 ? 6 : 4);
    return {};
  }
  base.lookup(hostname || '', settings, (err, list) => {
    if (err) done(err);
    else if (settings.all) done(null, list);
    else done(null, list[0].address, list[0].family);
  });
  return {};
}

function lookupService(address, port, callback) {
  if (arguments.length !== 3) {
    throw nodeError(TypeError, 'ERR_MISSING_ARGS', 'The "address", "port", and "callback" arguments must be specified');
  }
  const number = base.checkService(address, port);
  checkCallback(callback);
  base.lookupService(address, number, callback);
  return {};
}

// query makes a method that asks for one kind of records.
function query(kind) {
  const bound = { [kind.syscall]: function (name, options, callback) {
    const [given, done] = typeof options === 'function' ? [undefined, options] : [options, callback];
    if (typeof name !== 'string') throw invalidArgType('name', 'of type string', name);
    checkCallback(done);
    if (kind === base.kinds.reverse && net.isIP(name) === 0) {
      const err = base.failure('EINVAL', kind.syscall, name);
      err.errno = -22;
      throw err;
    }
    base.ask(this, kind, name, given, done);
    return {};
  } };
  const method = bound[kind.syscall];
  Object.defineProperty(method, 'length', { value: 2, configurable: true });
  return method;
}

class Resolver extends base.ResolverBase {
  constructor(options = undefined) {
    super(options);
  }

  resolve(name, rrtype, callback) {
    let [type, done] = [rrtype, callback];
    if (typeof rrtype === 'function') [type, done] = ['A', rrtype];
    else if (typeof rrtype !== 'string') throw invalidArgType('rrtype', 'of type string', rrtype);
    return this[base.kindOf(type).method](name, done);
  }
}
base.defineQueries(Resolver, query);

const fallback = base.defaultResolver(Resolver);
const bind = (name) => fallback[name].bind(fallback);

Object.assign(exports, { lookup, lookupService, Resolver });
exports.getDefaultResultOrder = base.getDefaultResultOrder;
exports.setDefaultResultOrder = base.setDefaultResultOrder;
exports.setServers = function defaultResolverSetServers(servers) {
  fallback.setServers(servers);
};
Object.assign(exports, base.constants, base.codes);
exports.getServers = bind('getServers');
exports.resolve = function resolve(name, rrtype, callback) {
  return fallback.resolve(name, rrtype, callback);
};
for (const name of ['4', '6', 'Any', 'Caa', 'Cname', 'Mx', 'Naptr', 'Ns', 'Ptr', 'Soa', 'Srv', 'Txt']) {
  exports[`resolve${name}`] = bind(`resolve${name}`);
}
exports.reverse = bind('reverse');
Object.defineProperty(exports, 'promises', { configurable: true, enumerable: true, get: () => require('dns/promises') });

const custom = require('util').promisify.custom;
Object.defineProperty(lookup, custom, { enumerable: false, value: (...args) => exports.promises.lookup(...args) });
Object.defineProperty(lookupService, custom, { enumerable: false, value: (...args) => exports.promises.lookupService(...args) });
