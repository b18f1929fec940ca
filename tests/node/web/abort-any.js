// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

// A signal made by any() follows its sources, also through another such signal.
const [a, b] = [new AbortController(), new AbortController()];
const log = [];
const inner = AbortSignal.any([a.signal, b.signal]);
const outer = AbortSignal.any([inner]);
inner.onabort = () => log.push('inner');
outer.onabort = () => log.push('outer');
b.signal.onabort = () => log.push('source');
b.abort('reason');
assert.deepStrictEqual(log, ['source', 'inner', 'outer']);
assert.strictEqual(outer.reason, 'reason');
a.abort('late');
assert.strictEqual(outer.reason, 'reason');
assert.strictEqual(AbortSignal.any([inner, new AbortController().signal]).reason, 'reason');
