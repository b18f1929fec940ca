// SPDX-License-Identifier: Apache-2.0
// Graphemes of Intl.Segmenter: what a reader takes for one letter.
const assert = require('assert');

const segmenter = new Intl.Segmenter('en');
const split = (text) => [...segmenter.segment(text)].map((part) => part.segment);

const table = [
  ['abc', ['a', 'b', 'c']],
  ['', []],
  ['e\u0301x', ['e\u0301', 'x']],
  ['👨‍👩‍👧‍👦👍🏽', ['👨‍👩‍👧‍👦', '👍🏽']],
  ['🇩🇪🇫🇷🇩', ['🇩🇪', '🇫🇷', '🇩']],
  ['\r\n\n', ['\r\n', '\n']],
  ['각각', ['각', '각']],
  ['\u1100\u1100\u1161\u11a8\u11a8\u1100', ['\u1100\u1100\u1161\u11a8\u11a8', '\u1100']],
  ['\uac00\u1161\u11a8\uac01\u1161', ['\uac00\u1161\u11a8', '\uac01', '\u1161']],
  ['क्षि', ['क्षि']],
  ['ถ้ำ', ['ถ้ำ']],
  ['\u0600a\u0600\n', ['\u0600a', '\u0600', '\n']],
  ['\ud800a\udc00', ['\ud800', 'a', '\udc00']],
  ['a\u200db©\u200d®', ['a\u200d', 'b', '©\u200d®']],
  ['\u200b\u0301', ['\u200b', '\u0301']],
  ['1️⃣#️⃣', ['1️⃣', '#️⃣']],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿!', ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', '!']],
];
for (const [text, want] of table) assert.deepStrictEqual(split(text), want, JSON.stringify(text));

const segments = segmenter.segment('a👍🏽b');
assert.deepStrictEqual(segments.containing(3), { segment: '👍🏽', index: 1, input: 'a👍🏽b' });
assert.deepStrictEqual(segments.containing(), { segment: 'a', index: 0, input: 'a👍🏽b' });
assert.strictEqual(segments.containing(6), undefined);
assert.strictEqual(segments.containing(-1), undefined);

const iterator = segments[Symbol.iterator]();
assert.deepStrictEqual(iterator.next(), { value: { segment: 'a', index: 0, input: 'a👍🏽b' }, done: false });
assert.strictEqual(String(iterator), '[object Segmenter String Iterator]');
assert.strictEqual(iterator[Symbol.iterator](), iterator);
