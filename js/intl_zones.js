// SPDX-License-Identifier: Apache-2.0

// The names of time zones: those of en-US for the abbreviations of the zone data,
// and the offset for all others.

'use strict';

// AMERICAN are the zones whose abbreviations en-US uses itself.
const AMERICAN = {
  EST: 'Eastern', CST: 'Central', MST: 'Mountain', PST: 'Pacific', AKST: 'Alaska', HST: 'Hawaii-Aleutian',
  EDT: 'Eastern', CDT: 'Central', MDT: 'Mountain', PDT: 'Pacific', AKDT: 'Alaska', HDT: 'Hawaii-Aleutian',
};

const LONG = {
  CET: 'Central European Standard Time', CEST: 'Central European Summer Time',
  EET: 'Eastern European Standard Time', EEST: 'Eastern European Summer Time',
  WET: 'Western European Standard Time', WEST: 'Western European Summer Time',
  GMT: 'Greenwich Mean Time', MSK: 'Moscow Standard Time', JST: 'Japan Standard Time', KST: 'Korean Standard Time',
  SAST: 'South Africa Standard Time', EAT: 'East Africa Time', CAT: 'Central Africa Time', WAT: 'West Africa Standard Time',
  AEST: 'Australian Eastern Standard Time', AEDT: 'Australian Eastern Daylight Time', AWST: 'Australian Western Standard Time',
  ACST: 'Australian Central Standard Time', ACDT: 'Australian Central Daylight Time',
  NZST: 'New Zealand Standard Time', NZDT: 'New Zealand Daylight Time', AST: 'Atlantic Standard Time', ADT: 'Atlantic Daylight Time',
  NST: 'Newfoundland Standard Time', NDT: 'Newfoundland Daylight Time', HKT: 'Hong Kong Standard Time',
};

// PLACES are zones whose abbreviation means something else elsewhere.
const PLACES = {
  'Asia/Kolkata IST': 'India Standard Time', 'Asia/Calcutta IST': 'India Standard Time', 'Europe/London BST': 'British Summer Time',
  'Europe/Dublin IST': 'Irish Standard Time', 'Asia/Shanghai CST': 'China Standard Time', 'Asia/Taipei CST': 'Taipei Standard Time',
  'Asia/Jerusalem IST': 'Israel Standard Time', 'Asia/Jerusalem IDT': 'Israel Daylight Time',
  'America/Sao_Paulo -03': 'Brasilia Standard Time', 'America/Argentina/Buenos_Aires -03': 'Argentina Standard Time',
  'Asia/Singapore +08': 'Singapore Standard Time', 'Asia/Dubai +04': 'Gulf Standard Time', 'Asia/Kathmandu +0545': 'Nepal Time',
};

const two = (n) => String(n).padStart(2, '0');

// offsetName is GMT+5:30, or GMT+05:30 if long.
function offsetName(seconds, long) {
  const all = Math.abs(seconds);
  const hours = Math.floor(all / 3600);
  const minutes = Math.floor(all / 60) % 60;
  const rest = all % 60;
  let out = `GMT${seconds < 0 ? '-' : '+'}${long ? two(hours) : hours}`;
  if (long || minutes > 0 || rest > 0) out += `:${two(minutes)}`;
  return rest > 0 ? `${out}:${two(rest)}` : out;
}

const american = (zone, abbreviation) => (/^(?:America\/(?!Havana)|Pacific\/|US\/|Canada\/|[A-Z]{3})/.test(zone) ? AMERICAN[abbreviation] : undefined);

function shortName(zone, seconds, abbreviation) {
  if (zone === 'UTC') return 'UTC';
  if (american(zone, abbreviation) !== undefined || abbreviation === 'GMT' && seconds === 0) return abbreviation;
  return offsetName(seconds, false);
}

function longName(zone, seconds, abbreviation) {
  if (zone === 'UTC') return 'Coordinated Universal Time';
  const name = american(zone, abbreviation);
  if (name !== undefined) return `${name} ${abbreviation.at(-2) === 'D' ? 'Daylight' : 'Standard'} Time`;
  return PLACES[`${zone} ${abbreviation}`] || LONG[abbreviation] || offsetName(seconds, true);
}

// zoneName is what timeZoneName says.
exports.zoneName = (style, zone, [seconds, abbreviation]) => {
  switch (style) {
    case 'short': return shortName(zone, seconds, abbreviation);
    case 'long': return longName(zone, seconds, abbreviation);
    case 'shortOffset': return offsetName(seconds, false);
    case 'longOffset': return offsetName(seconds, true);
    default: return generic(style, zone, seconds, abbreviation);
  }
};

// generic is the name without summer or winter, where en-US has a short one.
function generic(style, zone, seconds, abbreviation) {
  const name = american(zone, abbreviation);
  if (name === undefined || abbreviation === 'HST') return offsetName(seconds, style === 'longGeneric');
  return style === 'longGeneric' ? `${name} Time` : abbreviation.slice(0, -2) + 'T';
}
