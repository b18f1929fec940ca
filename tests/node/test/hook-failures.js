// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stdout: (?s)not ok 1 - a\n.*cancelledByParent.*not ok 1 - before\n.*failureType: 'hookFailed'\n  error: 'in before'.*ok 1 - b\n.*not ok 2 - after\n.*error: 'in after'.*not ok 1 - c\n.*failureType: 'hookFailed'\n      error: 'in beforeEach'.*not ok 3 - each\n.*not ok 4 - body\n.*error: 'in body'
'use strict';
const { after, before, beforeEach, describe, it } = require('node:test');
const fail = (text) => () => { throw new Error(text); };
describe('before', () => { before(fail('in before')); it('a', () => {}); });
describe('after', () => { after(fail('in after')); it('b', () => {}); });
describe('each', () => { beforeEach(fail('in beforeEach')); it('c', fail('must not run')); });
describe('body', fail('in body'));
