// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const http = require('http');
const { serve, called } = require('../../fixtures/http/raw');

// A connection on which nothing ever comes does not stay for ever.
const server = http.createServer({ headersTimeout: 30, connectionsCheckingInterval: 10 }, () => assert.fail());
serve(server, [], called((text) => assert.match(text, /^HTTP\/1\.1 408 /)));
