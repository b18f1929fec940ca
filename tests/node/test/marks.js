// SPDX-License-Identifier: Apache-2.0
// stdout: (?s)ok 1 - skipped # SKIP\n.*ok 2 - why # SKIP because\n.*not ok 3 - later # TODO\n.*ok 4 - from inside # SKIP no net\n.*not ok 5 - todo inside # TODO soon\n.*ok 6 - suite # SKIP.*ok 7 - named\n.*ok 8 - <anonymous>\n.*ok 9 - a\\#b.*# tests 8\n# suites 1\n# pass 3\n# fail 0\n# cancelled 0\n# skipped 3\n# todo 2\n
'use strict';
// skip, todo and names. A test that is still to do may fail.
const { describe, it, test } = require('node:test');
const fail = () => { throw new Error('must not count'); };
test.skip('skipped', fail);
test('why', { skip: 'because' }, fail);
it.todo('later', fail);
test('from inside', (t) => { t.skip('no net'); });
test('todo inside', (t) => { t.todo('soon'); fail(); });
describe.skip('suite', () => { it('x', fail); });
test(function named() {});
test();
test('a#b', () => {});
