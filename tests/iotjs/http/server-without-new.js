// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
assert.ok(http.Server() instanceof http.Server);
assert.ok(http.Server({}, () => {}) instanceof http.Server);
