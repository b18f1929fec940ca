// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { SourceMap, findSourceMap } = require('module');
assert.strictEqual(findSourceMap(__filename), undefined);

// Line 0 has two segments, the second with a name; line 1 none, line 2 one of another source and one of nothing.
const payload = { version: 3, sources: ['a.js', 'b.js'], names: ['first', 'second'], mappings: 'AAAA,IAAIA;;ACCJC,G;' };
const map = new SourceMap(payload, { lineLengths: [5, 0, 3] });
assert.deepStrictEqual(map.payload, payload);
assert.notStrictEqual(map.payload.sources, payload.sources);
assert.deepStrictEqual(map.lineLengths, [5, 0, 3]);
assert.strictEqual(new SourceMap(payload).lineLengths, undefined);

const entry = (line, column) => Object.values(map.findEntry(line, column));
assert.deepStrictEqual(map.findEntry(0, 2), {
  generatedLine: 0, generatedColumn: 0, originalSource: 'a.js', originalLine: 0, originalColumn: 0, name: undefined,
});
assert.deepStrictEqual(entry(0, 4), [0, 4, 'a.js', 0, 4, 'first']);
assert.deepStrictEqual(entry(1, 7), [0, 4, 'a.js', 0, 4, 'first']);
assert.deepStrictEqual(entry(2, 0), [2, 0, 'b.js', 1, 0, 'second']);
assert.deepStrictEqual(entry(2, 9), [2, 3, undefined, undefined, undefined, undefined]);
assert.deepStrictEqual(map.findEntry(-1, 0), {});
assert.deepStrictEqual(map.findOrigin(1, 6), { name: 'first', fileName: 'a.js', lineNumber: 1, columnNumber: 6 });
assert.deepStrictEqual(map.findOrigin(3, 9), {});

// A map of maps.
const parts = new SourceMap({
  version: 3,
  sections: [{ offset: { line: 0, column: 0 }, map: payload }, { offset: { line: 4, column: 2 }, map: payload }],
});
assert.deepStrictEqual(Object.values(parts.findEntry(4, 6)), [4, 6, 'a.js', 0, 4, 'first']);
assert.deepStrictEqual(Object.values(parts.findEntry(6, 0)).slice(0, 3), [6, 0, 'b.js']);

for (const bad of [undefined, null, 'x', []]) assert.throws(() => new SourceMap(bad), { code: 'ERR_INVALID_ARG_TYPE' });
