// SPDX-License-Identifier: Apache-2.0
import assert from 'assert';
import fs from 'fs';
import os from 'os';
import path from 'path';
import { pathToFileURL } from 'url';
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'again-'));
const at = (name) => path.join(dir, name);
const load = (name) => import(pathToFileURL(at(name)));
try {
  // A file that is missing is looked for again; a module that is loaded needs no file.
  await assert.rejects(load('late.mjs'), { code: 'ERR_MODULE_NOT_FOUND' });
  fs.writeFileSync(at('late.mjs'), 'export default 1;');
  const late = await load('late.mjs');
  assert.strictEqual(late.default, 1);
  fs.rmSync(at('late.mjs'));
  assert.strictEqual(await load('late.mjs'), late);
  // A source that does not compile is not compiled again.
  fs.writeFileSync(at('broken.mjs'), 'let a b;');
  const errors = await Promise.all([1, 2].map(() => load('broken.mjs').catch((err) => err)));
  assert.strictEqual(errors[0].name, 'SyntaxError');
  assert.strictEqual(errors[0], errors[1]);
} finally {
  fs.rmSync(dir, { recursive: true });
}
