// SPDX-License-Identifier: Apache-2.0

// Intl.Locale: a language tag in its parts.

'use strict';

const { canonical, coerced, define, getOption, keywords, kindOf, of, parse, print } = require('intl_base');

const KIND = 'Locale';
const KEYS = { calendar: 'ca', collation: 'co', hourCycle: 'hc', caseFirst: 'kf', numeric: 'kn', numberingSystem: 'nu' };
const FORMS = { language: /^(?:[a-z]{2,3}|[a-z]{5,8})$/i, script: /^[a-z]{4}$/i, region: /^(?:[a-z]{2}|\d{3})$/i };
const TYPE = /^[a-z\d]{3,8}(?:-[a-z\d]{3,8})*$/i;
const VALUES = { hourCycle: ['h11', 'h12', 'h23', 'h24'], caseFirst: ['upper', 'lower', 'false'] };

const invalid = () => new RangeError('Incorrect locale information provided');

function withParts(tag, options) {
  for (const name of ['language', 'script', 'region']) {
    const value = options[name];
    if (value === undefined) continue;
    if (!FORMS[name].test(`${value}`)) throw invalid();
    tag[name] = `${value}`;
  }
  return parse(print(tag));
}

// withKeys puts the options that are keywords into the extension u.
function withKeys(tag, options) {
  const found = keywords(tag.extensions.get('u'));
  for (const [name, key] of Object.entries(KEYS)) {
    const value = getOption(options, name, name === 'numeric' ? 'boolean' : 'string', VALUES[name], undefined, KIND);
    if (value === undefined) continue;
    if (name !== 'numeric' && !VALUES[name] && !TYPE.test(value)) throw invalid();
    found.set(key, value === true ? '' : String(value).toLowerCase());
  }
  const list = [...found].flatMap(([key, value]) => (value === '' ? [key] : [key, ...value.split('-')]));
  if (list.length > 0) tag.extensions.set('u', list);
}

const bare = (tag) => print({ ...tag, extensions: new Map() });

function keyword(locale, name) {
  return of(locale, KIND, name).keys.get(KEYS[name]);
}

exports.Locale = define(KIND, {
  required: 1,
  locales: false,
  init(text, given) {
    if (typeof text !== 'string' && (typeof text !== 'object' || text === null)) {
      throw new TypeError("First argument to Intl.Locale constructor can't be empty or missing");
    }
    const options = coerced(given);
    const tag = withParts(parse(canonical(kindOf(text) === KIND ? text.toString() : `${text}`)), options);
    withKeys(tag, options);
    return { tag, text: print(tag), keys: keywords(tag.extensions.get('u')) };
  },
  members: {
    toString() {
      return of(this, KIND, 'toString').text;
    },
    get language() {
      return of(this, KIND, 'language').tag.language;
    },
    get script() {
      return of(this, KIND, 'script').tag.script;
    },
    get region() {
      return of(this, KIND, 'region').tag.region;
    },
    get baseName() {
      return bare(of(this, KIND, 'baseName').tag);
    },
    get calendar() {
      return keyword(this, 'calendar');
    },
    get caseFirst() {
      return keyword(this, 'caseFirst');
    },
    get collation() {
      return keyword(this, 'collation');
    },
    get hourCycle() {
      return keyword(this, 'hourCycle');
    },
    get numeric() {
      const value = keyword(this, 'numeric');
      return value === '' || value === 'true';
    },
    get numberingSystem() {
      return keyword(this, 'numberingSystem');
    },
  },
});
