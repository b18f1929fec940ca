// SPDX-License-Identifier: Apache-2.0

// Which session the code in a stack was typed in: each piece that is evaluated
// has a name of its own in the process.

'use strict';

const { types } = require('util');

const owners = new Map(); // sessions of scripts, by the numbers in the names
let last = 0;

function name(server) {
  last++;
  if (!server._own) {
    if (owners.size === 0) binding.claim(claim);
    owners.set(last, server);
  }
  return `REPL${last}`;
}

function forget(server) {
  for (const [number, owner] of owners) if (owner === server) owners.delete(number);
}

// claim shows an uncaught error in the session that it comes from, if any.
function claim(err) {
  if (!types.isNativeError(err) || typeof err.stack !== 'string') return false;
  const m = /\n\s+at .*?\bREPL(\d+):\d+:\d+/.exec(err.stack);
  const server = m === null ? undefined : owners.get(Number(m[1]));
  if (server === undefined) return false;
  server._callbackFailed(err);
  return true;
}

module.exports = { forget, name };
