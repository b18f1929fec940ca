// SPDX-License-Identifier: Apache-2.0
'use strict';
// https: http over TLS. A Server serves the sockets of tls, an Agent makes them.

const http = require('http');
const net = require('net');
const tls = require('tls');
const { init } = require('tls_server');
const { urlToHttpOptions } = require('url');

const { invalidArgType } = binding;

function Server(options, listener) {
  if (!(this instanceof Server)) return new Server(options, listener);
  let [given, onRequest] = [options, listener];
  if (typeof options === 'function') [given, onRequest] = [{}, options];
  if (given === undefined || given === null) given = {};
  if (typeof given !== 'object') throw invalidArgType('options', 'of type object', given);
  given = { ...given };
  if (!given.ALPNProtocols) given.ALPNProtocols = ['http/1.1'];
  binding.initServer(this, given, onRequest);
  init(this, given);
  this.on('secureConnection', (socket) => binding.serve(this, socket));
  this.on('tlsClientError', (err, socket) => {
    if (!this.emit('clientError', err, socket)) socket.destroy(err);
  });
}
Object.setPrototypeOf(Server, tls.Server);
Object.setPrototypeOf(Server.prototype, tls.Server.prototype);
for (const name of ['closeAllConnections', 'closeIdleConnections', 'setTimeout', 'close']) {
  Server.prototype[name] = http.Server.prototype[name];
}
for (const name of Object.getOwnPropertyNames(http.Server.prototype)) {
  const property = Object.getOwnPropertyDescriptor(http.Server.prototype, name);
  if (property.get) Object.defineProperty(Server.prototype, name, property);
}

function createServer(options, listener) {
  return new Server(options, listener);
}

// sort makes (options), (port, options) and (port, host, options) one.
function sort(port, host, options) {
  let place = {};
  if (port !== null && typeof port === 'object') place = { ...port };
  else if (host !== null && typeof host === 'object') place = { ...host };
  else if (options !== null && typeof options === 'object') place = { ...options };
  if (typeof port === 'number') place.port = port;
  if (typeof host === 'string') place.host = host;
  return place;
}

function createConnection(port, host, options) {
  return tls.connect(sort(port, host, options));
}

// byOptions are the options that connections must have in common to be shared.
const byOptions = ['ca', 'cert', 'clientCertEngine', 'ciphers', 'key', 'pfx', 'rejectUnauthorized', 'servername', 'minVersion',
  'maxVersion', 'secureProtocol', 'crl', 'honorCipherOrder', 'ecdhCurve', 'dhparam', 'secureOptions', 'sessionIdContext', 'sigalgs',
  'privateKeyIdentifier', 'privateKeyEngine'];

function Agent(options) {
  if (!(this instanceof Agent)) return new Agent(options);
  http.Agent.call(this, options);
  this.defaultPort = 443;
  this.protocol = 'https:';
  this.maxCachedSessions = this.options.maxCachedSessions === undefined ? 100 : this.options.maxCachedSessions;
}
Object.setPrototypeOf(Agent, http.Agent);
Object.setPrototypeOf(Agent.prototype, http.Agent.prototype);
Agent.prototype.createConnection = createConnection;

// serverName is the name that a certificate has to be for: that of the field Host, or of the place.
function serverName(options, req) {
  const field = req.getHeader('host');
  if (!field) return net.isIP(`${options.host}`) ? '' : options.host;
  if (typeof field !== 'string') throw invalidArgType('options.headers.host', 'of type string', field);
  const name = field.startsWith('[') ? field.slice(1, field.indexOf(']')) : field.split(':', 1)[0];
  return net.isIP(name) ? '' : name;
}

Agent.prototype.addRequest = function addRequest(req, options, port, localAddress) {
  let place = options;
  if (typeof options === 'string') place = { host: options, port, localAddress };
  const own = this.options.servername;
  if (!place.servername && place.servername !== '') place = { ...place, servername: own === undefined ? serverName(place, req) : own };
  return http.Agent.prototype.addRequest.call(this, req, place);
};

Agent.prototype.getName = function getName(options = {}) {
  let name = http.Agent.prototype.getName.call(this, options);
  for (const option of byOptions) {
    name += ':';
    const value = options[option];
    if (option === 'servername') {
      if (value && value !== options.host) name += value;
    } else if (value !== undefined && value !== null) {
      name += Array.isArray(value) ? JSON.stringify(value.map(String)) : value;
    }
  }
  return name;
};

const globals = { agent: new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5000 }) };

// connectAlone makes the connection of a request without an agent, as IoT.js has none. Unlike tls.connect that checks
// certificates.
function connectAlone(options) {
  if (!options.port) options.port = 443;
  if (options.rejectUnauthorized === undefined) options.rejectUnauthorized = true;
  if (typeof options.createConnection !== 'function') options.createConnection = createConnection;
}

// request takes (url, options, callback), of which the url or the options may be left out.
function request(...args) {
  let options = {};
  if (typeof args[0] === 'string') options = urlToHttpOptions(new URL(args.shift()));
  else if (args[0] instanceof URL) options = urlToHttpOptions(args.shift());
  if (args[0] !== null && args[0] !== undefined && typeof args[0] !== 'function') Object.assign(options, args.shift());
  options._defaultAgent = globals.agent;
  if (binding.compat) connectAlone(options);
  return new http.ClientRequest(options, ...args);
}

function get(input, options, callback) {
  const req = request(input, options, callback);
  req.end();
  return req;
}

exports.Agent = Agent;
Object.defineProperty(exports, 'globalAgent', {
  configurable: true,
  enumerable: true,
  get: () => globals.agent,
  set(agent) {
    globals.agent = agent;
  },
});
exports.Server = Server;
exports.createServer = createServer;
exports.get = get;
exports.request = request;
