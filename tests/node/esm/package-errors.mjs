// SPDX-License-Identifier: Apache-2.0
import assert from 'assert';
import { spawnSync } from 'child_process';
import fs from 'fs';
import os from 'os';
import path from 'path';
import { pathToFileURL } from 'url';
const dir = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'package-'));
const file = (name, text) => {
  fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  fs.writeFileSync(path.join(dir, name), text);
  return path.join(dir, name);
};
try {
  // A broken package.json is named with who needs it and what is wrong with it.
  const config = file('node_modules/broken/package.json', '{ "main" 5 }');
  const from = file('from.mjs', 'import "broken";');
  await assert.rejects(import(pathToFileURL(from)), (err) => {
    assert.strictEqual(err.code, 'ERR_INVALID_PACKAGE_CONFIG');
    assert.ok(err.message.startsWith(`Invalid package config ${config} while importing "broken" from ${from}. Expected ':' after property name`), err.message);
    return true;
  });
  // In a package of ES modules a script with an unknown extension is no CommonJS module.
  file('modules/package.json', '{ "type": "module" }');
  const { status, stderr } = spawnSync(process.execPath, [file('modules/script.unknown', '1')], { encoding: 'utf8' });
  assert.strictEqual(status, 1);
  assert.match(stderr, /ERR_UNKNOWN_FILE_EXTENSION/);
} finally {
  fs.rmSync(dir, { recursive: true });
}
