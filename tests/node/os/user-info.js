// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const os = require('os');
const who = os.userInfo();
assert.strictEqual(Object.getPrototypeOf(who), null);
assert.deepStrictEqual(Object.keys(who), ['uid', 'gid', 'username', 'homedir', 'shell']);
assert.strictEqual(typeof who.username, 'string');
if (process.platform !== 'win32') assert.strictEqual(who.uid, process.geteuid());
const raw = os.userInfo({ encoding: 'buffer' });
assert.ok(Buffer.isBuffer(raw.username));
assert.strictEqual(raw.username.toString(), who.username);
