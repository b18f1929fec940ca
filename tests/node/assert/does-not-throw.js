// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const boom = () => { throw new TypeError('boom'); };

assert.strictEqual(assert.doesNotThrow(() => {}), undefined);
const fails = (rest, expected) => assert.throws(() => assert.doesNotThrow(boom, ...rest), expected);
fails([], { message: 'Got unwanted exception.\nActual message: "boom"', operator: 'doesNotThrow' });
fails(['words'], { message: 'Got unwanted exception: words\nActual message: "boom"' });
fails([TypeError, 'words'], { message: 'Got unwanted exception: words\nActual message: "boom"' });
fails([/boom/], { code: 'ERR_ASSERTION' });
fails([(error) => error.message === 'boom'], { code: 'ERR_ASSERTION' });

// Other errors than the one named go through.
fails([RangeError], { name: 'TypeError', message: 'boom' });
fails([/other/], { name: 'TypeError', message: 'boom' });
fails([{}], { code: 'ERR_INVALID_ARG_TYPE' });
