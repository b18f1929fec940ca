// SPDX-License-Identifier: Apache-2.0

// A date as the parts of its text, in the order and with the marks of en-US.

'use strict';

const { zoneName } = require('intl_zones');

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const ERAS = { long: ['Before Christ', 'Anno Domini'], short: ['BC', 'AD'], narrow: ['B', 'A'] };

const two = (n) => String(n).padStart(2, '0');
const literal = (value) => ({ type: 'literal', value });
const isText = (style) => style !== undefined && style !== 'numeric' && style !== '2-digit';

function named(names, i, style) {
  if (style === 'long') return names[i];
  return names[i].slice(0, style === 'narrow' ? 1 : 3);
}

// fieldsOf are the numbers of a time in a zone.
function fieldsOf(ms, offset) {
  const d = new Date(ms + offset * 1000);
  const year = d.getUTCFullYear();
  return {
    year: year > 0 ? year : 1 - year, era: year > 0 ? 1 : 0, month: d.getUTCMonth(), day: d.getUTCDate(), weekday: d.getUTCDay(),
    hour: d.getUTCHours(), minute: d.getUTCMinutes(), second: d.getUTCSeconds(), ms: d.getUTCMilliseconds(),
  };
}

function number(n, style) {
  return style === '2-digit' ? two(n % 100) : String(n);
}

const join = (lists, mark) => lists.flatMap((list, i) => (i === 0 ? list : [literal(mark), ...list]));

// numericDate is 1/5/2024, or what there is of it.
function numericDate(f, at) {
  const out = [];
  if (f.month !== undefined) out.push([{ type: 'month', value: number(at.month + 1, f.month) }]);
  if (f.day !== undefined) out.push([{ type: 'day', value: number(at.day, f.day) }]);
  const year = f.year === undefined ? [] : [{ type: 'year', value: number(at.year, f.year) }];
  if (f.month === undefined && f.year !== undefined && f.day !== undefined) return [...year, literal(' (day: '), ...out[0], literal(')')];
  return join(f.year === undefined ? out : [...out, year], '/');
}

// wordyDate is January 5, 2024.
function wordyDate(f, at) {
  const out = [{ type: 'month', value: named(MONTHS, at.month, f.month) }];
  if (f.day !== undefined) out.push(literal(' '), { type: 'day', value: number(at.day, f.day) });
  if (f.year !== undefined) out.push(literal(f.day === undefined ? ' ' : ', '), { type: 'year', value: number(at.year, f.year) });
  return out;
}

function dateParts(f, at) {
  const core = isText(f.month) ? wordyDate(f, at) : numericDate(f, at);
  if (f.era !== undefined) {
    if (core.length > 0) core.push(literal(' '));
    core.push({ type: 'era', value: ERAS[f.era][at.era] });
  }
  if (f.weekday === undefined) return core;
  const weekday = [{ type: 'weekday', value: named(DAYS, at.weekday, f.weekday) }];
  if (core.length === 0) return weekday;
  if (f.day !== undefined && f.month === undefined && f.year === undefined || f.day === undefined) return [...core, literal(' '), ...weekday];
  return [...weekday, literal(', '), ...core];
}

// hourText is the hour on a clock: h11 and h23 begin with 0, h12 and h24 do not.
function hourText(hour, cycle, style) {
  let n = cycle === 'h12' || cycle === 'h11' ? hour % 12 : hour;
  if (n === 0 && (cycle === 'h12' || cycle === 'h24')) n = cycle === 'h12' ? 12 : 24;
  return style === '2-digit' || cycle === 'h23' || cycle === 'h24' ? two(n) : String(n);
}

function dayPeriod(f, at) {
  if (f.dayPeriod === undefined) return { type: 'dayPeriod', value: at.hour < 12 ? 'AM' : 'PM' };
  const h = at.hour;
  if (h === 12 && (at.minute === 0 || f.minute === undefined)) return { type: 'dayPeriod', value: f.dayPeriod === 'narrow' ? 'n' : 'noon' };
  const name = h >= 21 || h < 6 ? 'at night' : h < 12 ? 'in the morning' : h < 18 ? 'in the afternoon' : 'in the evening';
  return { type: 'dayPeriod', value: name };
}

function timeParts(f, at) {
  const out = [];
  const alone = f.hour === undefined && (f.minute === undefined || f.second === undefined);
  if (f.hour !== undefined) out.push([{ type: 'hour', value: hourText(at.hour, f.hourCycle, f.hour) }]);
  if (f.minute !== undefined) out.push([{ type: 'minute', value: alone ? String(at.minute) : two(at.minute) }]);
  if (f.second !== undefined) out.push([{ type: 'second', value: alone ? String(at.second) : two(at.second) }]);
  const parts = join(out, ':');
  if (f.fractionalSecondDigits !== undefined) {
    if (f.second !== undefined) parts.push(literal('.'));
    parts.push({ type: 'fractionalSecond', value: String(at.ms).padStart(3, '0').slice(0, f.fractionalSecondDigits) });
  }
  const twelve = f.hour !== undefined && (f.hourCycle === 'h12' || f.hourCycle === 'h11');
  if (twelve || f.dayPeriod !== undefined && f.hour === undefined) {
    if (parts.length > 0) parts.push(literal(f.dayPeriod === undefined ? '\u202F' : ' '));
    parts.push(dayPeriod(f, at));
  }
  return parts;
}

// between is what stands between the date and the time.
function between(f) {
  if (f.month === 'long' && f.day !== undefined || f.month === 'long' && f.year !== undefined) return ' at ';
  const weekdayOnly = f.weekday !== undefined && f.day === undefined && f.month === undefined && f.year === undefined;
  return weekdayOnly ? ' ' : ', ';
}

// partsOf is the text for ms in parts. at is what the zone says of it: its offset
// in seconds and its abbreviation.
exports.partsOf = (f, ms, zone, at) => {
  const fields = fieldsOf(ms, at[0]);
  const date = dateParts(f, fields);
  let time = timeParts(f, fields);
  if (f.timeZoneName !== undefined) {
    const name = { type: 'timeZoneName', value: zoneName(f.timeZoneName, zone, at) };
    time = time.length === 0 ? [name] : [...time, literal(' '), name];
  }
  if (date.length === 0 || time.length === 0) return [...date, ...time];
  return [...date, literal(between(f)), ...time];
};
