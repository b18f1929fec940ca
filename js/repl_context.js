// SPDX-License-Identifier: Apache-2.0

// What the code of a session finds in its scope.

'use strict';

const { builtinModules, createRequire } = require('module');
const { join } = require('path');

// lazily defines the core modules, which are loaded when they are used.
function lazily(context, load) {
  for (const name of builtinModules) {
    if (name.includes('/') || name in context) continue;
    Object.defineProperty(context, name, {
      configurable: true,
      get: () => load(name),
      set(value) { Object.defineProperty(context, name, { value, writable: true, configurable: true, enumerable: true }); },
    });
  }
}

// create makes the context of a server. One of its own inherits the globals.
function create(server) {
  if (server.useGlobal) return globalThis;
  const context = Object.create(globalThis);
  const load = createRequire(join(process.cwd(), 'repl'));
  const own = { global: context, globalThis: context, console, require: load, module: { id: 'repl', exports: {}, children: [], loaded: false } };
  for (const key of Object.keys(own)) {
    Object.defineProperty(context, key, { value: own[key], writable: true, configurable: true });
  }
  context.module.paths = load.resolve.paths('x');
  lazily(context, load);
  return context;
}

// accessor shows a field of server as a variable until code assigns to it.
function accessor(server, name, field, flag) {
  Object.defineProperty(server.context, name, {
    configurable: true,
    get: () => server[field],
    set(value) {
      server[field] = value;
      if (server[flag]) return;
      server[flag] = true;
      server.output.write(`Expression assignment to ${name} now disabled.\n`);
    },
  });
}

function defineLast(server) {
  accessor(server, '_', 'last', 'underscoreAssigned');
  accessor(server, '_error', 'lastError', 'underscoreErrAssigned');
}

module.exports = { create, defineLast };
