// SPDX-License-Identifier: Apache-2.0
const assert = require('assert');
const http = require('http');

// What Node.js has deprecated is there, with its warning.
const warnings = [];
process.on('warning', (w) => warnings.push(w.code + ' ' + w.message));
const msg = new http.OutgoingMessage();
msg.setHeader('X-Key', 'value');
assert.deepStrictEqual({ ...msg._headers }, { 'x-key': 'value' });
assert.deepStrictEqual({ ...msg._headerNames }, { 'x-key': 'X-Key' });
msg._headers = { Other: 'one' };
assert.deepStrictEqual(msg.getRawHeaderNames(), ['Other']);
msg._headers = null;
assert.deepStrictEqual(msg.getHeaderNames(), []);
setImmediate(() => assert.deepStrictEqual(warnings, [
  'DEP0066 OutgoingMessage.prototype._headers is deprecated',
  ...(warnings.length > 1 ? ['DEP0066 OutgoingMessage.prototype._headerNames is deprecated'] : []),
]));
