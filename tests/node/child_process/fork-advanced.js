// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

if (process.argv[2] === 'child') {
  process.on('message', (message) => {
    process.send(message);
    process.disconnect();
  });
  return;
}
const child = cp.fork(__filename, ['child'], { serialization: 'advanced' });
const message = { big: 10n, date: new Date(5), map: new Map([['k', new Set([1])]]), bytes: Buffer.from('x'), text: 'é\n€' };
message.self = message;
let got;
child.on('message', (m) => { got = m; });
child.send(message);
process.on('exit', () => assert.deepStrictEqual(got, message));
