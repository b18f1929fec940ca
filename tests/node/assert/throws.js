// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const boom = () => { throw Object.assign(new TypeError('boom 42'), { code: 'E_BOOM', info: { a: 1 } }); };

assert.throws(boom);
assert.throws(boom, TypeError);
assert.throws(boom, Error, 'a message for the failure');
assert.throws(boom, /^TypeError: boom \d+$/);
assert.throws(boom, { message: 'boom 42', code: 'E_BOOM', info: { a: 1 } });
assert.throws(boom, { message: /42/, name: 'TypeError' });
assert.throws(boom, Object.assign(new TypeError('boom 42'), { code: 'E_BOOM' }));
assert.throws(boom, (error) => error.code === 'E_BOOM');
assert.throws(() => { throw null; });
assert.throws(() => { throw 'text'; }, /ex/);

const fails = (fn, expected, message) => assert.throws(() => assert.throws(fn, expected), message);
const quiet = () => {};
fails(quiet, undefined, { message: 'Missing expected exception.', operator: 'throws', generatedMessage: false });
fails(quiet, RangeError, { message: 'Missing expected exception (RangeError).' });
fails(quiet, /x/, { message: 'Missing expected exception.' });
fails(boom, RangeError, { message: /instance of "RangeError"\. Received "TypeError"\n\nError message:\n\nboom 42$/ });
fails(boom, /zzz/, { message: /^The input did not match the regular expression \/zzz\/\. Input:\n\n'TypeError: boom 42'\n$/ });
fails(boom, { code: 'E_OTHER' }, { message: /\+   code: 'E_BOOM'\n-   code: 'E_OTHER'/, operator: 'throws' });
fails(boom, () => 1, { message: /^The validation function is expected to return "true"\. Received 1\n\nCaught error:/ });
fails(boom, {}, { code: 'ERR_INVALID_ARG_VALUE', message: "The argument 'error' may not be an empty object. Received {}" });
fails(boom, 5, { code: 'ERR_INVALID_ARG_TYPE' });
fails(5, undefined, { code: 'ERR_INVALID_ARG_TYPE', message: 'The "fn" argument must be of type function. Received type number (5)' });

// A string alone is the message, unless it could be taken for the expected error.
assert.throws(() => assert.throws(quiet, 'words'), { message: 'Missing expected exception: words' });
assert.throws(() => assert.throws(boom, 'boom 42'), { code: 'ERR_AMBIGUOUS_ARGUMENT' });
assert.throws(() => assert.throws(boom, 'words', 'more'), { code: 'ERR_INVALID_ARG_TYPE' });

// What a validator throws goes through.
const own = new Error('own');
assert.throws(() => assert.throws(boom, () => { throw own; }), (error) => error === own);
