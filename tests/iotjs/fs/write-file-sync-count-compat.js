// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at } = require('../../fixtures/fs/place');

assert.strictEqual(fs.writeFileSync(at('file'), 'hello'), 5);
