// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const http2 = require('http2');

const code = 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM';
for (const name of ['connect', 'createServer', 'createSecureServer']) assert.throws(() => http2[name](), { code });
