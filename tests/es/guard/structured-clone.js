// SPDX-License-Identifier: Apache-2.0
// structuredClone of values too deep inside each other is an error that can be caught.
const assert = require('assert');
const tooDeep = { name: 'RangeError', message: 'Maximum call stack size exceeded' };

function nested(depth, wrap) {
  let v = wrap(0);
  for (let i = 0; i < depth; i++) v = wrap(v);
  return v;
}
for (const wrap of [(v) => ({ v }), (v) => [v], (v) => new Map([[1, v]])]) {
  const deep = nested(1e5, wrap);
  assert.throws(() => structuredClone(deep), tooDeep);
  const shallow = nested(200, wrap);
  assert.deepStrictEqual(structuredClone(shallow), shallow);
}
