// SPDX-License-Identifier: Apache-2.0

'use strict';

const inspect = Symbol.for('nodejs.util.inspect.custom');

// A family as users write it, in lower case.
function familyOf(value, name) {
  const family = typeof value === 'string' ? value.toLowerCase() : value;
  if (family !== 'ipv4' && family !== 'ipv6') {
    throw binding.nodeError(TypeError, 'ERR_INVALID_ARG_VALUE',
      `The ${name.includes('.') ? 'property' : 'argument'} '${name}' is invalid. Received ${show(value)}`);
  }
  return family;
}

function show(value) {
  return require('util').inspect(value);
}

function needString(value, name) {
  if (typeof value !== 'string') throw binding.invalidArgType(name, 'of type string', value);
}

function needInteger(value, name, min, max) {
  if (typeof value !== 'number') throw binding.invalidArgType(name, 'of type number', value);
  if (!Number.isInteger(value)) throw binding.outOfRange(name, 'an integer', value);
  if (value < min || value > max) throw binding.outOfRange(name, `>= ${min} && <= ${max}`, value);
}

class SocketAddress {
  #address;
  #port;
  #family;
  #flowlabel;

  static isSocketAddress(value) {
    return typeof value === 'object' && value !== null && #address in value;
  }

  constructor(options = {}) {
    if (typeof options !== 'object' || options === null || Array.isArray(options)) {
      throw binding.invalidArgType('options', 'of type object', options);
    }
    const { family = 'ipv4', port = 0, flowlabel = 0 } = options;
    this.#family = familyOf(family, 'options.family');
    const { address = this.#family === 'ipv4' ? '127.0.0.1' : '::' } = options;
    needString(address, 'options.address');
    this.#port = binding.port(port, 'options.port');
    needInteger(flowlabel, 'options.flowlabel', 0, 0xffffffff);
    this.#flowlabel = this.#family === 'ipv6' ? flowlabel : 0;
    this.#address = binding.canonical(address, this.#family);
    if (this.#address === undefined) throw binding.nodeError(Error, 'ERR_INVALID_ADDRESS', 'Invalid socket address');
  }

  get address() { return this.#address; }
  get port() { return this.#port; }
  get family() { return this.#family; }
  get flowlabel() { return this.#flowlabel; }

  toJSON() {
    return { address: this.#address, port: this.#port, family: this.#family, flowlabel: this.#flowlabel };
  }

  [inspect](depth, options) {
    if (depth < 0) return this;
    return `SocketAddress ${require('util').inspect(this.toJSON(), { ...options, depth: null })}`;
  }
}

// What the methods of a BlockList take: a SocketAddress, or an address and its
// family.
function toAddress(value, family, name) {
  if (SocketAddress.isSocketAddress(value)) return value;
  needString(value, name);
  needString(family, 'family');
  return new SocketAddress({ address: value, family });
}

const shownFamily = { ipv4: 'IPv4', ipv6: 'IPv6' };

class BlockList {
  #rules = binding.newRules();
  #texts = [];

  addAddress(address, family = 'ipv4') {
    const at = toAddress(address, family, 'address');
    this.#rules.range(at.address, at.address);
    this.#texts.unshift(`Address: ${shownFamily[at.family]} ${at.address}`);
  }

  addRange(start, end, family = 'ipv4') {
    const from = toAddress(start, family, 'start');
    const to = toAddress(end, family, 'end');
    if (!this.#rules.range(from.address, to.address)) {
      throw binding.nodeError(TypeError, 'ERR_INVALID_ARG_VALUE',
        `The argument 'start' must come before end. Received ${show(from)}`);
    }
    this.#texts.unshift(`Range: ${shownFamily[from.family]} ${from.address}-${to.address}`);
  }

  addSubnet(network, prefix, family = 'ipv4') {
    const at = toAddress(network, family, 'network');
    needInteger(prefix, 'prefix', 0, at.family === 'ipv4' ? 32 : 128);
    this.#rules.subnet(at.address, prefix);
    this.#texts.unshift(`Subnet: ${shownFamily[at.family]} ${at.address}/${prefix}`);
  }

  check(address, family = 'ipv4') {
    if (SocketAddress.isSocketAddress(address)) return this.#rules.check(address.address);
    needString(address, 'address');
    needString(family, 'family');
    const canonical = binding.canonical(address, family.toLowerCase());
    return canonical !== undefined && this.#rules.check(canonical);
  }

  get rules() { return [...this.#texts]; }

  [inspect](depth, options) {
    if (depth < 0) return this;
    return `BlockList ${require('util').inspect({ rules: this.rules }, { ...options, depth: null })}`;
  }
}

exports.BlockList = BlockList;
exports.SocketAddress = SocketAddress;
