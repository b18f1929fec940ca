// SPDX-License-Identifier: Apache-2.0

'use strict';

// Terminal control sequences are added and removed.

const assert = require('assert');
const util = require('util');

assert.strictEqual(util.stripVTControlCharacters('\x1b[1;31mred\x1b[0m text'), 'red text');
assert.strictEqual(util.stripVTControlCharacters('\x1b]8;;http://host\x07link\x1b]8;;\x07'), 'link');
assert.strictEqual(util.stripVTControlCharacters('plain'), 'plain');
assert.throws(() => util.stripVTControlCharacters(5), { code: 'ERR_INVALID_ARG_TYPE' });

assert.strictEqual(util.styleText(['red', 'bold'], 'x'), '\x1b[31m\x1b[1mx\x1b[22m\x1b[39m');
assert.strictEqual(util.styleText('red', 'x', { validateStream: false }), '\x1b[31mx\x1b[39m');
assert.throws(() => util.styleText('no-color', 'x'), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => util.styleText('red', 5), { code: 'ERR_INVALID_ARG_TYPE' });

assert.strictEqual(util.toUSVString('a\ud800b'), 'a\ufffdb');
