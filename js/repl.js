// SPDX-License-Identifier: Apache-2.0

'use strict';

const { builtinModules } = require('module');
const { inspect } = require('util');
const { REPLServer, Recoverable } = require('repl_server');

const REPL_MODE_SLOPPY = Symbol('repl-sloppy');
const REPL_MODE_STRICT = Symbol('repl-strict');

const writer = (value) => inspect(value, writer.options);
writer.options = { ...inspect.defaultOptions, showProxy: true };

// start([options]) begins a session. options may be the prompt, followed by
// a stream, eval, useGlobal, ignoreUndefined and replMode.
function start(options, stream, evaluate, useGlobal, ignoreUndefined, replMode) {
  return new Server(options, stream, evaluate, useGlobal, ignoreUndefined, replMode);
}

function optionsOf(options, stream, evaluate, useGlobal, ignoreUndefined, replMode) {
  if (options !== null && typeof options === 'object') return { ...options };
  const streams = stream ? { input: stream.stdin || stream, output: stream.stdout || stream } : {};
  return { prompt: options, ...streams, eval: evaluate, useGlobal, ignoreUndefined, replMode };
}

// Server is REPLServer as scripts have it: also without new.
function Server(...args) {
  const options = optionsOf(...args);
  return new REPLServer({ writer, ...options, strict: options.replMode === REPL_MODE_STRICT });
}
Server.prototype = REPLServer.prototype;
Object.defineProperty(Server, 'name', { value: 'REPLServer' });
Object.defineProperty(REPLServer.prototype, 'constructor', { value: Server, writable: true, configurable: true });

module.exports = {
  start, writer, REPLServer: Server, REPL_MODE_SLOPPY, REPL_MODE_STRICT, Recoverable,
  builtinModules: builtinModules.filter((name) => !name.startsWith('_')),
};
