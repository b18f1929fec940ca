// SPDX-License-Identifier: Apache-2.0
'use strict';
// source_map: the class SourceMap of module, which finds the place in a source that a place in generated code comes
// from. Its segments are read when something is first looked for.

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

// copy takes what a script may change later.
const copy = (map) => {
  const out = { ...map };
  for (const name of ['sources', 'sourcesContent', 'names']) if (Array.isArray(map[name])) out[name] = [...map[name]];
  if (Array.isArray(map.sections)) out.sections = map.sections.map((section) => ({ ...section, map: copy(section.map) }));
  return out;
};

// fieldsOf decodes the numbers of a segment: five bits a digit, the lowest first, of which the first of all is a sign.
const fieldsOf = (segment) => {
  const fields = [];
  let value = 0, shift = 0;
  for (const c of segment) {
    const digit = digits.indexOf(c);
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    fields.push(value & 1 ? -(value >>> 1) : value >>> 1);
    value = shift = 0;
  }
  return fields;
};

// read adds the entries of a map whose generated code begins at a place.
const read = (entries, map, line, column) => {
  for (const { offset, map: part } of map.sections || []) read(entries, part, line + offset.line, column + offset.column);
  const { sources = [], names } = map;
  let source = 0, originalLine = 0, originalColumn = 0, name = 0;
  (map.mappings || '').split(';').forEach((text, i) => {
    let generatedColumn = i === 0 ? column : 0;
    for (const segment of text.split(',')) {
      if (segment === '') continue;
      const fields = fieldsOf(segment);
      const entry = {
        generatedLine: line + i, generatedColumn: generatedColumn += fields[0],
        originalSource: undefined, originalLine: undefined, originalColumn: undefined, name: undefined,
      };
      if (fields.length > 3) {
        entry.originalSource = sources[source += fields[1]];
        entry.originalLine = originalLine += fields[2];
        entry.originalColumn = originalColumn += fields[3];
      }
      if (fields.length > 4) entry.name = names?.[name += fields[4]];
      entries.push(entry);
    }
  });
  return entries;
};

const order = (a, b) => a.generatedLine - b.generatedLine || a.generatedColumn - b.generatedColumn;

class SourceMap {
  #payload;
  #lineLengths;
  #entries;

  constructor(payload, { lineLengths } = {}) {
    if (payload === null || typeof payload !== 'object' || Array.isArray(payload)) {
      throw binding.invalidArgType('payload', 'of type object', payload);
    }
    this.#payload = copy(payload);
    this.#lineLengths = Array.isArray(lineLengths) ? [...lineLengths] : undefined;
  }

  get payload() {
    return copy(this.#payload);
  }

  get lineLengths() {
    return this.#lineLengths && [...this.#lineLengths];
  }

  // findEntry finds the last segment that begins at a place or before it. Both numbers begin with 0.
  findEntry(lineOffset, columnOffset) {
    this.#entries ||= read([], this.#payload, 0, 0).sort(order);
    const place = { generatedLine: lineOffset, generatedColumn: columnOffset };
    let low = 0, high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (order(this.#entries[middle], place) > 0) high = middle;
      else low = middle + 1;
    }
    return low > 0 ? { ...this.#entries[low - 1] } : {};
  }

  // findOrigin is about the numbers in stacks, which begin with 1.
  findOrigin(lineNumber, columnNumber) {
    const entry = this.findEntry(lineNumber - 1, columnNumber - 1);
    if (entry.originalSource === undefined) return {};
    return {
      name: entry.name,
      fileName: entry.originalSource,
      lineNumber: entry.originalLine + lineNumber - entry.generatedLine,
      columnNumber: entry.originalColumn + columnNumber - entry.generatedColumn,
    };
  }
}

exports.SourceMap = SourceMap;
