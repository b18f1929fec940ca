// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const http = require('http');
assert.throws(() => http.request({ path: '/a b' }), TypeError);
