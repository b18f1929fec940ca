// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const net = require('net');
const { called } = require('../../fixtures/http/raw');

net.createServer().close(called((err) => {
  assert.ok(err instanceof Error);
  assert.ok(/not running/i.test(err.message), err.message);
}));
