// SPDX-License-Identifier: Apache-2.0
'use strict';
// The arguments of test(), describe() and the hooks.

const { invalidArgType, outOfRange } = require('test_binding');

const longestTimeout = 2 ** 31 - 1;

// takeArguments sorts (name?, options?, fn?).
function takeArguments(name, options, fn) {
  if (typeof name === 'function') return { fn: name, options: {} };
  if (name !== null && typeof name === 'object') return { fn: options, options: name };
  if (typeof options === 'function') return { name, fn: options, options: {} };
  return { name, fn, options: options !== null && typeof options === 'object' ? options : {} };
}

function checkConcurrency(value) {
  switch (typeof value) {
    case 'undefined':
      return undefined;
    case 'boolean':
      return value ? Infinity : 1;
    case 'number':
      if (!Number.isInteger(value)) throw outOfRange('options.concurrency', 'an integer', value);
      if (value < 1 || value >= 2 ** 32) throw outOfRange('options.concurrency', '>= 1 && <= 4294967295', value);
      return value;
  }
  if (value === null) return undefined;
  throw invalidArgType('options.concurrency', 'one of type boolean or number', value);
}

function checkTimeout(value) {
  if (value === undefined || value === null || value === Infinity) return undefined;
  if (typeof value !== 'number') throw invalidArgType('options.timeout', 'of type number', value);
  if (!(value >= 0 && value <= longestTimeout)) throw outOfRange('options.timeout', `>= 0 && <= ${longestTimeout}`, value);
  return value;
}

function checkSignal(value) {
  if (value !== undefined && (value === null || typeof value !== 'object' || !('aborted' in value))) {
    throw invalidArgType('options.signal', 'an instance of AbortSignal', value);
  }
  return value;
}

function checkPlan(count, name = 'count') {
  if (typeof count !== 'number') throw invalidArgType(name, 'of type number', count);
  if (!Number.isInteger(count)) throw outOfRange(name, 'an integer', count);
  if (count < 0 || count >= 2 ** 32) throw outOfRange(name, '>= 0 && <= 4294967295', count);
  return count;
}

// reason is the text of skip or todo: a string, '' for true, undefined without.
function reason(value) {
  if (value === undefined || value === false) return undefined;
  return typeof value === 'string' ? value : '';
}

module.exports = { checkConcurrency, checkPlan, checkSignal, checkTimeout, reason, takeArguments };
