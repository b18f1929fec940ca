// SPDX-License-Identifier: Apache-2.0

// The names that a session has declared.

'use strict';

const { lexicals, undeclare } = binding;

const before = new Set([...Object.getOwnPropertyNames(globalThis), ...lexicals()]);

const added = () => [
  ...lexicals(),
  ...Object.keys(globalThis),
].filter((name) => !before.has(name) && name !== '_' && name !== '_error');

const declared = (server) => {
  const list = server.useGlobal ? added() : Object.keys(server.context);
  return [...new Set(list)].sort();
};

function forget() {
  for (const name of added()) undeclare(name);
}

module.exports = { declared, forget, lexicals };
