// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const net = require('net');
const says = (options, message) => assert.throws(() => net.connect(options), { name: 'RangeError', message });
says({ port: 65536 }, 'port should be >= 0 and < 65536: 65536');
says({ port: -1 }, 'port should be >= 0 and < 65536: -1');
says({ port: 80, family: 5 }, 'family should be 4 or 6: 5');
