// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
for (const port of [-1, 65536, 100000]) {
  assert.throws(() => net.connect(port), { name: 'RangeError' }, String(port));
  assert.throws(() => new net.Socket().connect({ port }), { name: 'RangeError' }, String(port));
}
