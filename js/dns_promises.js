// SPDX-License-Identifier: Apache-2.0
'use strict';
// dns/promises: the same with promises.

const net = require('net');
const base = require('dns_base');

const { invalidArgType, nodeError } = binding;

function lookup(hostname, options) {
  const settings = base.lookupSettings(hostname, options);
  if (!hostname) {
    base.warnEmpty(hostname);
    return Promise.resolve(settings.all ? [] : { address: null, family: settings.family === 6 ? 6 : 4 });
  }
  return new Promise((resolve, reject) => {
    base.lookup(hostname, settings, (err, list) => {
      if (err) reject(err);
      else resolve(settings.all ? list : list[0]);
    });
  });
}

function lookupService(...args) {
  if (args.length !== 2) throw nodeError(TypeError, 'ERR_MISSING_ARGS', 'The "address" and "port" arguments must be specified');
  const number = base.checkService(args[0], args[1]);
  return new Promise((resolve, reject) => {
    base.lookupService(args[0], number, (err, hostname, service) => {
      if (err) reject(err);
      else resolve({ hostname, service });
    });
  });
}

// query makes a method that asks for one kind of records.
function query(kind) {
  const bound = { [kind.syscall]: function (name, options) {
    if (typeof name !== 'string') throw invalidArgType('name', 'of type string', name);
    return new Promise((resolve, reject) => {
      if (kind === base.kinds.reverse && net.isIP(name) === 0) {
        reject(Object.assign(base.failure('EINVAL', kind.syscall, name), { errno: -22 }));
        return;
      }
      base.ask(this, kind, name, options, (err, values) => (err ? reject(err) : resolve(values)));
    });
  } };
  return bound[kind.syscall];
}

class Resolver extends base.ResolverBase {
  resolve(name, rrtype = 'A') {
    if (typeof rrtype !== 'string') throw invalidArgType('rrtype', 'of type string', rrtype);
    return this[base.kindOf(rrtype).method](name);
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
Object.assign(exports, base.codes);
exports.getServers = bind('getServers');
for (const name of ['', '4', '6', 'Any', 'Caa', 'Cname', 'Mx', 'Naptr', 'Ns', 'Ptr', 'Soa', 'Srv', 'Txt']) {
  exports[`resolve${name}`] = bind(`resolve${name}`);
}
exports.reverse = bind('reverse');
