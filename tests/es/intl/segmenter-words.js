// SPDX-License-Identifier: Apache-2.0
// Words and sentences of Intl.Segmenter.
const assert = require('assert');

const words = (text) => [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].map((s) => (s.isWordLike ? '+' : '-') + s.segment);
const sentences = (text) => [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map((s) => s.segment);

const wordTable = [
  ['Hello, world! 3.14', ['+Hello', '-,', '- ', '+world', '-!', '- ', '+3.14']],
  ['can\'t won’t e.g. U.S.', ['+can\'t', '- ', '+won’t', '- ', '+e.g', '-.', '- ', '+U.S', '-.']],
  ['foo_bar a-b x:y', ['+foo_bar', '- ', '+a', '--', '+b', '- ', '+x:y']],
  ['a  b\r\nc', ['+a', '-  ', '+b', '-\r\n', '+c']],
  ['カタカナ', ['+カタカナ']],
  ['👨‍👩‍👧 🇩🇪🇫🇷', ['-👨‍👩‍👧', '- ', '-🇩🇪', '-🇫🇷']],
];
for (const [text, want] of wordTable) assert.deepStrictEqual(words(text), want, text);

const sentenceTable = [
  ['Hello. World! Is it? Yes.', ['Hello. ', 'World! ', 'Is it? ', 'Yes.']],
  ['He paid 3.4. etc. and so on. Then', ['He paid 3.4. etc. and so on. ', 'Then']],
  ['"Hi." he said. (Ok.) Next', ['"Hi." he said. ', '(Ok.) ', 'Next']],
  ['one\r\ntwo\n\nthree', ['one\r\n', 'two\n', '\n', 'three']],
];
for (const [text, want] of sentenceTable) assert.deepStrictEqual(sentences(text), want, text);

const found = new Intl.Segmenter('en', { granularity: 'word' }).segment('one two').containing(5);
assert.deepStrictEqual(found, { segment: 'two', index: 4, input: 'one two', isWordLike: true });
