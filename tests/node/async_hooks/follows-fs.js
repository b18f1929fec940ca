// SPDX-License-Identifier: Apache-2.0
'use strict';
// A store follows the callbacks, promises and streams of fs.
const assert = require('assert');
const { AsyncLocalStorage } = require('async_hooks');
const fs = require('fs');

const storage = new AsyncLocalStorage();
const seen = [];
const note = (what) => { if (storage.getStore() === 'mine') seen.push(what); };

storage.run('mine', () => {
  fs.stat(__filename, () => note('callback'));
  fs.promises.readFile(__filename).then(() => note('promise'));
  const stream = fs.createReadStream(__filename);
  stream.once('data', () => note('data'));
  stream.on('end', () => note('end'));
  stream.on('close', () => note('close'));
});
fs.stat(__filename, () => note('outside'));
process.on('exit', () => assert.deepStrictEqual(seen.sort(), ['callback', 'close', 'data', 'end', 'promise']));
