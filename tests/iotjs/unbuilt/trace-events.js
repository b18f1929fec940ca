// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { createTracing, getEnabledCategories } = require('trace_events');

assert.strictEqual(getEnabledCategories(), undefined);
assert.throws(() => createTracing({ categories: [] }), { code: 'ERR_TRACE_EVENTS_CATEGORY_REQUIRED' });
assert.throws(() => createTracing({ categories: ['node'] }), { code: 'ERR_TRACE_EVENTS_UNAVAILABLE' });
