// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const os = require('os');
if (process.platform !== 'win32') {
  process.env.TMPDIR = '/some/where/';
  assert.strictEqual(os.tmpdir(), '/some/where');
  process.env.TMPDIR = '/';
  assert.strictEqual(os.tmpdir(), '/');
  delete process.env.TMPDIR;
  process.env.TMP = '/tmp2';
  process.env.TEMP = '/tmp3';
  assert.strictEqual(os.tmpdir(), '/tmp2');
  delete process.env.TMP;
  assert.strictEqual(os.tmpdir(), '/tmp3');
  delete process.env.TEMP;
  assert.strictEqual(os.tmpdir(), '/tmp');
  process.env.HOME = '/home/of/tests';
  assert.strictEqual(os.homedir(), '/home/of/tests');
  delete process.env.HOME;
  assert.strictEqual(os.homedir(), os.userInfo().homedir);
}
