// SPDX-License-Identifier: Apache-2.0

// Where the segments of a text end, by the rules of the Unicode Standard Annex 29
// as regular expressions. The sets are those of the annex, said in properties that
// regular expressions have.

'use strict';

const EXTEND = String.raw`\p{Grapheme_Extend}\p{Emoji_Modifier}`;
const PREPEND = String.raw`\u{600}-\u{605}\u{6DD}\u{70F}\u{890}\u{891}\u{8E2}\u{D4E}\u{110BD}\u{110CD}\u{111C2}\u{111C3}\u{113D1}` +
  String.raw`\u{1193F}\u{11941}\u{11A84}-\u{11A89}\u{11D46}\u{11F02}`;
const NOT_SPACING = String.raw`\u102B\u102C\u1038\u1062-\u1064\u1067-\u106D\u1083\u1087-\u108C\u108F\u109A-\u109C\u1A61\u1A63\u1A64` +
  String.raw`\uAA7B\uAA7D\u{11720}\u{11721}`;
const SPACING = String.raw`[[\p{Mc}--[${NOT_SPACING}]]\u0E33\u0EB3]`;
const CONTROL = String.raw`[[\p{Zl}\p{Zp}\p{Cc}\p{Cf}[\p{Cn}&&\p{Default_Ignorable_Code_Point}]]--[${EXTEND}${PREPEND}\u200D]]`;
const PICTURE = String.raw`\p{Extended_Pictographic}(?:[${EXTEND}]*\u200D\p{Extended_Pictographic})*`;

// Consonants and what joins two of them (Indic_Conjunct_Break).
const INDIC = String.raw`\u0915-\u0939\u0958-\u095F\u0978-\u097F\u0995-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09DC\u09DD\u09DF\u09F0\u09F1` +
  String.raw`\u0A95-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0AF9\u0B15-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B5C\u0B5D\u0B5F` +
  String.raw`\u0B71\u0C15-\u0C28\u0C2A-\u0C39\u0C58-\u0C5A\u0D15-\u0D3A\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066` +
  String.raw`\u106E-\u1070\u1075-\u1081\u108E\u1780-\u17B3\u1A20-\u1A54\u1B0B\u1B0C\u1B13-\u1B33\u1B45-\u1B4C\u1B83-\u1BA0\u1BAE\u1BAF` +
  String.raw`\u1BBB-\u1BBD\uA989-\uA98B\uA98F-\uA9B2\uA9E0-\uA9E4\uA9E7-\uA9EF\uA9FA-\uA9FE\uAA60-\uAA6F\uAA71-\uAA73\uAA7A\uAA7E\uAA7F` +
  String.raw`\uAAE0-\uAAEA\uABC0-\uABDA\u{10A00}\u{10A10}-\u{10A13}\u{10A15}-\u{10A17}\u{10A19}-\u{10A35}\u{11103}-\u{11126}\u{11144}` +
  String.raw`\u{11147}\u{11380}-\u{11389}\u{1138B}\u{1138E}\u{11390}-\u{113B5}\u{11900}-\u{11906}\u{11909}\u{1190C}-\u{11913}` +
  String.raw`\u{11915}\u{11916}\u{11918}-\u{1192F}\u{11A00}\u{11A0B}-\u{11A32}\u{11A50}\u{11A5C}-\u{11A83}\u{11F04}-\u{11F10}\u{11F12}-\u{11F33}`;
const LINKER = String.raw`\u094D\u09CD\u0ACD\u0B4D\u0C4D\u0D4D\u1039\u17D2\u1A60\u1B44\u1BAB\uA9C0\uAAF6\u{10A3F}\u{11133}\u{113D0}\u{1193E}` +
  String.raw`\u{11A47}\u{11A99}\u{11F42}`;
const CONJUNCT = String.raw`[${INDIC}](?:[[${EXTEND}\u200D]--[\u200C${LINKER}]]*[${LINKER}][[${EXTEND}\u200D]--\u200C]*[${INDIC}])+`;

// hangul is a syllable: leading consonants, vowels, trailing consonants. Of the
// precomposed syllables each 28th, LV, has no trailing consonant.
function hangul() {
  let lv = '';
  for (let c = 0xAC00; c <= 0xD7A3; c += 28) lv += String.fromCharCode(c);
  const L = String.raw`[\u1100-\u115F\uA960-\uA97C]`;
  const V = String.raw`[\u1160-\u11A7\uD7B0-\uD7C6\u{16D63}\u{16D67}-\u{16D6A}]`;
  const T = String.raw`[\u11A8-\u11FF\uD7CB-\uD7FB]`;
  return String.raw`${L}*(?:[${lv}]${V}*|${V}+|[\uAC00-\uD7A3])${T}*|${L}+|${T}+`;
}

// grapheme is the pattern of an extended grapheme cluster.
exports.grapheme = () => new RegExp(
  String.raw`\r\n|${CONTROL}|[${PREPEND}]*(?:${hangul()}|\p{RI}{2}|${PICTURE}|${CONJUNCT}|[^${CONTROL}${PREPEND}])` +
  String.raw`(?:[${EXTEND}\u200D]|${SPACING})*|[${PREPEND}](?:[${PREPEND}${EXTEND}\u200D]|${SPACING})*`, 'vy');

const IGNORED = String.raw`[${EXTEND}\p{Mc}\u200D[\p{Cf}--[\u200B${PREPEND}]]]`;
const COMPLEX = String.raw`\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tai_Le}\p{sc=New_Tai_Lue}\p{sc=Tai_Tham}\p{sc=Tai_Viet}\p{sc=Ahom}`;
const LETTER = String.raw`[[\p{Alphabetic}${PREPEND}]--[\p{Ideographic}\p{sc=Hiragana}\p{sc=Katakana}\p{M}\p{Nd}\u30FC\uFF70\uFF9E\uFF9F${COMPLEX}]]`;
const KATAKANA = String.raw`[\p{sc=Katakana}\u3031-\u3035\u309B\u309C\u30A0\u30FC\uFF70]`;
const NEWLINE = String.raw`[\r\n\v\f\x85\u2028\u2029]`;

// word is the pattern of what stands between two boundaries of words.
function word() {
  const X = `${IGNORED}*`;
  const letters = String.raw`${LETTER}${X}(?:(?:[.:'\xB7\u0387\u055F\u05F4\u2018\u2019\u2024\u2027\uFE13\uFE52\uFE55\uFF07\uFF0E\uFF1A]${X})?${LETTER}${X})*`;
  const digit = String.raw`[\p{Nd}\u066B]${X}`;
  const digits = String.raw`${digit}(?:(?:[.',;\u037E\u0589\u060C\u060D\u066C\u07F8\u2018\u2019\u2024\u2044\uFE10\uFE14\uFE50\uFE52\uFE54\uFF07\uFF0C\uFF0E\uFF1B]${X})?${digit})*`;
  const part = `(?:(?:${letters}|${digits})+|(?:${KATAKANA}${X})+)`;
  const line = String.raw`(?:[\p{Pc}\u202F]${X})`;
  return String.raw`\r\n|${NEWLINE}|[[\p{Zs}--[\xA0\u2007\u202F]]]+${IGNORED}*|${line}*${part}(?:${line}+${part})*${line}*|${line}+` +
    String.raw`|\p{RI}${X}\p{RI}${X}|[\s\S](?:${IGNORED}*\u200D\p{Extended_Pictographic})*${X}`;
}

let words;

exports.wordEnd = (text, i) => {
  if (words === undefined) words = new RegExp(word(), 'vy');
  words.lastIndex = i;
  words.test(text);
  return words.lastIndex;
};

let like;

exports.isWordLike = (text) => {
  if (like === undefined) like = new RegExp(String.raw`[[\p{Alphabetic}--\p{M}]\p{Nd}\u30FC\uFF70]`, 'v');
  return like.test(text);
};

let sentences;

// sentencePatterns are what has no end in it, what could be one and is none, and
// an end.
function sentencePatterns() {
  const X = String.raw`[${EXTEND}\p{Mc}\p{Cf}]*`;
  const stop = String.raw`.\u2024\uFE52\uFF0E`;
  const term = String.raw`[\p{Sentence_Terminal}${stop}]`;
  const separator = String.raw`\r\n\x85\u2028\u2029`;
  const after = String.raw`(?:[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\x22\x27\u275B-\u2760]${X})*(?:[[\p{White_Space}--[${separator}]]]${X})*`;
  const more = String.raw`[,\-:;\u055D\u060C\u060D\u07F8\u1802\u1808\u2013\u2014\u3001\uFE10\uFE11\uFE13\uFE31\uFE32\uFE50\uFE51\uFE55\uFE58\uFE63\uFF0C\uFF0D\uFF1A\uFF64]`;
  return [
    String.raw`[^${separator}\p{Sentence_Terminal}${stop}]+`,
    String.raw`[${stop}]${X}(?=\p{Nd})|(?<=[\p{Lowercase}\p{Uppercase}]${X})[${stop}]${X}(?=\p{Uppercase})` +
      String.raw`|[${stop}]${X}${after}(?=[^\p{Alphabetic}${separator}\p{Sentence_Terminal}${stop}]*\p{Lowercase})|${term}${X}${after}(?=${more}|${term})`,
    String.raw`${term}${X}${after}(?:\r\n|[${separator}])?|\r\n|[${separator}]`,
  ].map((text) => new RegExp(text, 'vy'));
}

function skip(pattern, text, i) {
  pattern.lastIndex = i;
  return pattern.test(text) ? pattern.lastIndex : i;
}

exports.sentenceEnd = (text, i) => {
  if (sentences === undefined) sentences = sentencePatterns();
  const [inside, joined, end] = sentences;
  for (;;) {
    const next = skip(joined, text, skip(inside, text, i));
    if (next === i) return skip(end, text, i);
    i = next;
  }
};
