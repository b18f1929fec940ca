// SPDX-License-Identifier: Apache-2.0

// ajv: compiled schemas, references, formats of its own, all errors, draft 2020.
'use strict';
const assert = require('assert');
const Ajv = require('ajv');
const Ajv2020 = require('ajv/dist/2020');

const ajv = new Ajv({ allErrors: true });
ajv.addFormat('even', { type: 'number', validate: (n) => n % 2 === 0 });
ajv.addSchema({ $id: 'pin', type: 'integer', minimum: 0, format: 'even' });
const validate = ajv.compile({
  type: 'object',
  properties: { pin: { $ref: 'pin' }, mode: { enum: ['in', 'out'] }, tag: { type: 'string', pattern: '^\\p{L}+$' } },
  required: ['pin', 'mode'],
  additionalProperties: false,
});
assert.strictEqual(validate({ pin: 4, mode: 'in', tag: 'höher' }), true);
assert.strictEqual(validate({ pin: -3, extra: 1, tag: '4' }), false);
assert.deepStrictEqual(validate.errors.map((e) => e.keyword).sort(),
  ['additionalProperties', 'format', 'minimum', 'pattern', 'required']);
const tuple = new Ajv2020().compile({ type: 'array', prefixItems: [{ type: 'number' }], items: false });
assert.deepStrictEqual([tuple([1]), tuple([1, 2])], [true, false]);
console.log('ok');
