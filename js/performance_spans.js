// SPDX-License-Identifier: Apache-2.0

// From when to when a measure lasts.

'use strict';

const { now } = binding;
const { copied, error, kept, milestones } = require('performance_entries');

// timeOf is the time that a mark's name, or a number, stands for.
function timeOf(mark) {
  if (typeof mark === 'number') {
    if (mark < 0) throw error('ERR_PERFORMANCE_INVALID_TIMESTAMP', `${mark} is not a valid timestamp`);
    return mark;
  }
  if (milestones.includes(`${mark}`)) return require('performance_node').nodeTiming[mark];
  for (let i = kept.length - 1; i >= 0; i--) {
    if (kept[i].entryType === 'mark' && kept[i].name === `${mark}`) return kept[i].startTime;
  }
  throw new DOMException(`The "${mark}" performance mark has not been set`, 'SyntaxError');
}

const misused = (message) => error('ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS', message);

// checkSpan refuses options of measure that contradict each other.
function checkSpan({ start, end, duration }, endMark) {
  if (endMark !== undefined) throw misused('endMark must not be specified');
  if (start === undefined && end === undefined) throw misused('One of options.start or options.end is required');
  if (start !== undefined && end !== undefined && duration !== undefined) {
    throw misused('Must not have options.start, options.end, and options.duration specified');
  }
}

function span(from, endMark) {
  if (from === null || typeof from !== 'object') {
    const end = endMark === undefined ? now() : timeOf(endMark);
    return { start: from === undefined ? 0 : timeOf(from), end, detail: null };
  }
  if (Object.keys(from).length > 0) checkSpan(from, endMark);
  const { start, end, duration, detail } = from;
  let last = now();
  if (end !== undefined) last = timeOf(end);
  else if (start !== undefined && duration !== undefined) last = timeOf(start) + timeOf(duration);
  let first = 0;
  if (start !== undefined) first = timeOf(start);
  else if (duration !== undefined) first = last - timeOf(duration);
  return { start: first, end: last, detail: copied(detail) };
}

module.exports = { span };
