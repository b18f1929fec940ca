// SPDX-License-Identifier: Apache-2.0

// Intl.DateTimeFormat, and the methods of Date that are made of it.

'use strict';

const { coerced, define, getNumber, getOption, of, resolve } = require('intl_base');
const { partsOf } = require('intl_date_parts');

const STYLES = ['full', 'long', 'medium', 'short'];
const NUMERIC = ['2-digit', 'numeric'];
const TEXT = ['narrow', 'short', 'long'];
const ZONES = ['short', 'long', 'shortOffset', 'longOffset', 'shortGeneric', 'longGeneric'];
const CYCLES = ['h11', 'h12', 'h23', 'h24'];
const DATE = ['weekday', 'year', 'month', 'day'];
const TIME = ['dayPeriod', 'hour', 'minute', 'second', 'fractionalSecondDigits'];

// FIELDS are the components with their values, in the order of the standard.
const FIELDS = [
  ['weekday', TEXT], ['era', TEXT], ['year', NUMERIC], ['month', [...NUMERIC, ...TEXT]], ['day', NUMERIC], ['dayPeriod', TEXT],
  ['hour', NUMERIC], ['minute', NUMERIC], ['second', NUMERIC], ['fractionalSecondDigits', undefined], ['timeZoneName', ZONES],
];

const DATE_STYLES = {
  full: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  medium: { year: 'numeric', month: 'short', day: 'numeric' },
  short: { year: '2-digit', month: 'numeric', day: 'numeric' },
};

const CLOCK = { hour: 'numeric', minute: '2-digit', second: '2-digit' };
const TIME_STYLES = {
  full: { ...CLOCK, timeZoneName: 'long' },
  long: { ...CLOCK, timeZoneName: 'short' },
  medium: CLOCK,
  short: { hour: 'numeric', minute: '2-digit' },
};

// zoneOf checks the option timeZone.
function zoneOf(value) {
  if (value === undefined) return binding.localZone();
  const name = binding.zone(`${value}`);
  if (name === undefined) throw new RangeError(`Invalid time zone specified: ${value}`);
  return name;
}

// cycleOf is how hours are counted.
function cycleOf(hour12, cycle, keys) {
  if (hour12 !== undefined) return hour12 ? 'h12' : 'h24'; // as Node.js 20 takes false in en-US
  if (cycle !== undefined) return cycle;
  return CYCLES.includes(keys.get('hc')) ? keys.get('hc') : 'h12';
}

function readFields(options, kind) {
  const found = {};
  for (const [name, values] of FIELDS) {
    const value = values === undefined ? getNumber(options, name, 1, 3, undefined) : getOption(options, name, 'string', values, undefined, kind);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

// complete adds the fields that are meant if none of the kind that is needed is
// asked for.
function complete(found, needs, defaults) {
  const has = (names) => names.some((name) => found[name] !== undefined);
  if (needs !== 'time' && has(DATE) || needs !== 'date' && has(TIME)) return;
  if (defaults !== 'time') Object.assign(found, { year: 'numeric', month: 'numeric', day: 'numeric' });
  if (defaults !== 'date') Object.assign(found, { hour: 'numeric', minute: '2-digit', second: '2-digit' });
}

// styled are the fields of dateStyle and timeStyle.
function styled(found, dateStyle, timeStyle, needs) {
  for (const name of Object.keys(found)) {
    throw new TypeError(`Can't set option ${name} when ${dateStyle === undefined ? 'timeStyle' : 'dateStyle'} is used`);
  }
  if (needs === 'date' && timeStyle !== undefined) throw new TypeError('Invalid option : timeStyle');
  if (needs === 'time' && dateStyle !== undefined) throw new TypeError('Invalid option : dateStyle');
  return { ...DATE_STYLES[dateStyle], ...TIME_STYLES[timeStyle] };
}

// state is what a formatter knows. needs and defaults are those of the standard:
// which kind of fields must be there, and which are added.
function state(locales, given, needs, defaults, kind = 'DateTimeFormat') {
  const { locale, keys } = resolve(locales);
  const options = coerced(given);
  getOption(options, 'localeMatcher', 'string', ['lookup', 'best fit'], 'best fit', kind);
  const hour12 = getOption(options, 'hour12', 'boolean', undefined, undefined, kind);
  const cycle = getOption(options, 'hourCycle', 'string', CYCLES, undefined, kind);
  const zone = zoneOf(options.timeZone);
  let fields = readFields(options, kind);
  getOption(options, 'formatMatcher', 'string', ['basic', 'best fit'], 'best fit', kind);
  const dateStyle = getOption(options, 'dateStyle', 'string', STYLES, undefined, kind);
  const timeStyle = getOption(options, 'timeStyle', 'string', STYLES, undefined, kind);
  if (dateStyle !== undefined || timeStyle !== undefined) fields = styled(fields, dateStyle, timeStyle, needs);
  else complete(fields, needs, defaults);
  if (fields.fractionalSecondDigits !== undefined && fields.minute !== undefined) fields.second ??= '2-digit';
  if (fields.hour !== undefined) fields.hourCycle = cycleOf(hour12, cycle, keys);
  return { locale, zone, fields, dateStyle, timeStyle };
}

function timeOf(date) {
  const ms = date === undefined ? Date.now() : +date;
  if (!(Math.abs(ms) <= 8.64e15)) throw new RangeError('Invalid time value');
  return Math.trunc(ms);
}

const parts = (s, ms) => partsOf(s.fields, ms, s.zone, binding.at(s.zone, ms));
// Texts have a plain space before AM where the parts have a narrow one, as those of
// Node.js.
const text = (list) => list.reduce((out, part) => out + (part.value === '\u202F' ? ' ' : part.value), '');

// rangeParts are two dates with a dash between, or one if they look the same.
function rangeParts(s, start, end) {
  if (start === undefined || end === undefined) throw new TypeError('Invalid time value');
  const one = parts(s, timeOf(start));
  const other = parts(s, timeOf(end));
  const sourced = (list, source) => list.map((part) => ({ ...part, source }));
  if (text(one) === text(other)) return sourced(one, 'shared');
  const dash = { type: 'literal', value: '\u2009–\u2009', source: 'shared' };
  return [...sourced(one, 'startRange'), dash, ...sourced(other, 'endRange')];
}

function resolved(s) {
  const out = { locale: s.locale, calendar: 'gregory', numberingSystem: 'latn', timeZone: s.zone };
  if (s.fields.hour !== undefined) {
    out.hourCycle = s.fields.hourCycle;
    out.hour12 = out.hourCycle === 'h12' || out.hourCycle === 'h11';
  }
  if (s.dateStyle !== undefined || s.timeStyle !== undefined) {
    for (const name of ['dateStyle', 'timeStyle']) if (s[name] !== undefined) out[name] = s[name];
    return out;
  }
  for (const [name] of FIELDS) if (s.fields[name] !== undefined) out[name] = shown(s.fields, name);
  return out;
}

// shown is the style that is in effect: minutes behind an hour have two digits.
function shown(fields, name) {
  const padded = name === 'minute' && fields.hour !== undefined || name === 'second' && fields.minute !== undefined ||
    name === 'hour' && (fields.hourCycle === 'h23' || fields.hourCycle === 'h24');
  return padded ? '2-digit' : fields[name];
}

exports.DateTimeFormat = define('DateTimeFormat', {
  callable: true,
  init: (locales, options) => state(locales, options, 'any', 'date'),
  members: {
    resolvedOptions() {
      return resolved(of(this, 'DateTimeFormat', 'resolvedOptions'));
    },
    formatToParts(date) {
      return parts(of(this, 'DateTimeFormat', 'formatToParts'), timeOf(date));
    },
    formatRange(start, end) {
      return text(rangeParts(of(this, 'DateTimeFormat', 'formatRange'), start, end));
    },
    formatRangeToParts(start, end) {
      return rangeParts(of(this, 'DateTimeFormat', 'formatRangeToParts'), start, end);
    },
    get format() {
      const s = of(this, 'DateTimeFormat', 'format');
      return s.format ??= (date) => text(parts(s, timeOf(date)));
    },
  },
});

// method makes a method of Date.prototype.
const method = (name, needs, defaults) => function (locales, options) {
  const ms = binding.timeOf(this, name);
  if (ms !== ms) return 'Invalid Date';
  const s = state(locales, options, needs, defaults, `Date.prototype.${name}`);
  return text(parts(s, ms));
};

exports.zoneNames = () => binding.zoneNames();
exports.toLocaleString = method('toLocaleString', 'any', 'all');
exports.toLocaleDateString = method('toLocaleDateString', 'date', 'date');
exports.toLocaleTimeString = method('toLocaleTimeString', 'time', 'time');
