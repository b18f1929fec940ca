// SPDX-License-Identifier: Apache-2.0

// setDefaultEncoding shows what it was given as util.format does.

'use strict';

const assert = require('assert');
const { Writable } = require('stream');

const w = new Writable();
for (const [given, shown] of [[{}, '{}'], [[], '[]'], ['nope', 'nope'], [undefined, 'undefined'], [5, '5']]) {
  assert.throws(() => w.setDefaultEncoding(given), {
    name: 'TypeError', code: 'ERR_UNKNOWN_ENCODING', message: `Unknown encoding: ${shown}`,
  });
}
