// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const http = require('http');
const { called } = require('../../fixtures/http/raw');

const seen = [];
const server = http.createServer();
server.on('close', called(() => seen.push('close')));
server.listen(0, '127.0.0.1', () => server.close(called(() => seen.push('callback'))));
process.on('exit', () => assert.deepStrictEqual(seen.sort(), ['callback', 'close']));
