// SPDX-License-Identifier: Apache-2.0

// zod: objects, unions, transforms, refinements, errors with their paths, JSON Schema.
'use strict';
const assert = require('assert');
const { z } = require('zod');

const Device = z.object({
  id: z.uuid(),
  name: z.string().min(2).transform((s) => s.toUpperCase()),
  pins: z.array(z.union([z.number().int().min(0), z.literal('none')])).default([]),
  at: z.iso.datetime().optional(),
}).refine((d) => d.name !== 'NO', { message: 'not that name', path: ['name'] });

const id = 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6';
assert.deepStrictEqual(Device.parse({ id, name: 'pi' }), { id, name: 'PI', pins: [] });
const bad = Device.safeParse({ id: '1', name: 'x', pins: [1.5], at: 'today' });
assert.deepStrictEqual(bad.error.issues.map((i) => i.path.join('.')), ['id', 'name', 'pins.0', 'at']);
assert.strictEqual(Device.safeParse({ id, name: 'no' }).error.issues[0].message, 'not that name');
assert.strictEqual(z.toJSONSchema(z.object({ n: z.number() })).properties.n.type, 'number');
console.log('ok');
