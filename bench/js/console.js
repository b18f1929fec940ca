// SPDX-License-Identifier: Apache-2.0
'use strict';
const util = require('util');
const { sync } = require('./lib');

const small = { id: 7, name: 'sensor', values: [1, 2, 3], nested: { ok: true } };
let sink = 0;
sync('util.inspect of a small object', 20000, (n) => {
  for (let i = 0; i < n; i++) sink += util.inspect(small).length;
});
sync('util.format with %s and %d', 100000, (n) => {
  for (let i = 0; i < n; i++) sink += util.format('%s has %d', 'sensor', i).length;
});
