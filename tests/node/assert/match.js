// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

assert.match('abc', /b/);
assert.doesNotMatch('abc', /x/);
assert.throws(() => assert.match('abc', /x/), { operator: 'match', actual: 'abc', generatedMessage: true });
assert.throws(() => assert.match('abc', /x/, 'words'), { message: 'words', generatedMessage: false });
assert.throws(() => assert.match('abc', /x/, new RangeError('mine')), RangeError);
assert.throws(() => assert.doesNotMatch('abc', /b/), { operator: 'doesNotMatch' });
for (const name of ['match', 'doesNotMatch']) {
  assert.throws(() => assert[name](5, /x/), {
    code: 'ERR_ASSERTION', message: 'The "string" argument must be of type string. Received type number (5)',
  });
  assert.throws(() => assert[name]('a', 'a'), {
    code: 'ERR_INVALID_ARG_TYPE', message: 'The "regexp" argument must be an instance of RegExp. Received type string (\'a\')',
  });
}
