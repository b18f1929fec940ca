// SPDX-License-Identifier: Apache-2.0

// express and zod imported from an ES module with top-level await.
import assert from 'node:assert';
import { once } from 'node:events';
import express, { Router } from 'express';
import { z } from 'zod';

const query = z.object({ n: z.coerce.number().int() });
const router = Router();
router.get('/double', (req, res) => res.json(query.parse(req.query).n * 2));
const server = express().use('/api', router).listen(0);
await once(server, 'listening');
const res = await fetch(`http://127.0.0.1:${server.address().port}/api/double?n=21`);
assert.strictEqual(await res.json(), 42);
server.close();
server.closeAllConnections();
console.log('ok');
