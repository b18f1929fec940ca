// SPDX-License-Identifier: Apache-2.0

// Intl.Segmenter: graphemes, words and sentences, by the rules of the Unicode
// Standard Annex 29.

'use strict';

const { define, getOption, hide, of, optionsObject, resolve, slotted, tagged } = require('intl_base');

const GRANULARITIES = ['grapheme', 'word', 'sentence'];

let grapheme; // the pattern of one cluster, made for the first text that is not ASCII

// graphemeEnd is where the cluster that begins at i ends.
function graphemeEnd(text, i) {
  const first = text.charCodeAt(i);
  const next = text.charCodeAt(i + 1);
  if (first < 0x7F && first >= 0x20 && !(next >= 0x300)) return i + 1;
  if (grapheme === undefined) grapheme = require('intl_segments').grapheme();
  grapheme.lastIndex = i;
  grapheme.test(text);
  return grapheme.lastIndex;
}

const plain = (unit) => unit >= 0x20 && unit < 0x7F;

// graphemeStart is a boundary at or before i from which a cluster can be
// searched: between two letters of ASCII there always is one.
function graphemeStart(text, i) {
  while (i > 0 && !(plain(text.charCodeAt(i)) && plain(text.charCodeAt(i - 1)))) i--;
  return i;
}

// ends are the functions that find the end of a segment, by granularity.
function endOf(granularity) {
  if (granularity === 'grapheme') return graphemeEnd;
  const { sentenceEnd, wordEnd } = require('intl_segments');
  return granularity === 'word' ? wordEnd : sentenceEnd;
}

function segment(state, index, end) {
  const out = { segment: state.text.slice(index, end), index, input: state.text };
  if (state.granularity === 'word') out.isWordLike = require('intl_segments').isWordLike(out.segment);
  return out;
}

const segmentsPrototype = {};
const iteratorPrototype = Object.create(Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())));

hide(segmentsPrototype, {
  containing(index) {
    const state = of(this, '%SegmentsPrototype%', 'containing');
    const n = Math.trunc(+index) || 0;
    if (n < 0 || n >= state.text.length) return undefined;
    let start = state.granularity === 'grapheme' ? graphemeStart(state.text, n) : 0;
    for (;;) {
      const end = state.end(state.text, start);
      if (end > n) return segment(state, start, end);
      start = end;
    }
  },
  [Symbol.iterator]() {
    const state = of(this, '%SegmentsPrototype%', '[Symbol.iterator]');
    return slotted(iteratorPrototype, { ...state, kind: '%SegmentIterator%', at: 0 });
  },
});

hide(iteratorPrototype, {
  next() {
    const state = of(this, '%SegmentIterator%', 'next');
    const start = state.at;
    if (start >= state.text.length) return { value: undefined, done: true };
    state.at = state.end(state.text, start);
    return { value: segment(state, start, state.at), done: false };
  },
});
tagged(iteratorPrototype, 'Segmenter String Iterator');

exports.Segmenter = define('Segmenter', {
  init(locales, options) {
    const { locale } = resolve(locales);
    const from = optionsObject(options);
    getOption(from, 'localeMatcher', 'string', ['lookup', 'best fit'], 'best fit', 'Segmenter');
    return { locale, granularity: getOption(from, 'granularity', 'string', GRANULARITIES, 'grapheme', 'Segmenter') };
  },
  members: {
    segment(input) {
      const { granularity } = of(this, 'Segmenter', 'segment');
      const text = `${input}`;
      return slotted(segmentsPrototype, { kind: '%SegmentsPrototype%', text, granularity, end: endOf(granularity) });
    },
    resolvedOptions() {
      const { locale, granularity } = of(this, 'Segmenter', 'resolvedOptions');
      return { locale, granularity };
    },
  },
});
