// SPDX-License-Identifier: Apache-2.0
'use strict';
// trace_events: nothing is traced, so that to begin it is an error.

const { invalidArgType, nodeError } = binding;

function createTracing(options) {
  if (options === null || typeof options !== 'object') throw invalidArgType('options', 'of type object', options);
  const { categories } = options;
  if (!Array.isArray(categories)) throw invalidArgType('options.categories', 'an instance of Array', categories);
  categories.forEach((name, i) => {
    if (typeof name !== 'string') throw invalidArgType(`options.categories[${i}]`, 'of type string', name);
  });
  if (categories.length === 0) {
    throw nodeError(TypeError, 'ERR_TRACE_EVENTS_CATEGORY_REQUIRED', 'At least one category is required');
  }
  throw nodeError(Error, 'ERR_TRACE_EVENTS_UNAVAILABLE', 'Trace events are unavailable');
}

module.exports = { createTracing, getEnabledCategories() {} };
