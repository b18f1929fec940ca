// SPDX-License-Identifier: Apache-2.0
'use strict';
// constants: the constants of os, fs and crypto in one frozen object, as old packages require them.

const all = {};
const { dlopen, errno, priority, signals } = require('os').constants;
Object.assign(all, dlopen, errno, priority, signals);
for (const name of ['fs', 'crypto']) {
  if (binding.has(name)) Object.assign(all, require(name).constants);
}
module.exports = Object.freeze(all);
