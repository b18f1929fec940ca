// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { spawnSync } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');
// A module, or the script, keeps the name of the link that leads to it.
const dir = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'links-'));
const at = (...names) => path.join(dir, ...names);
const show = (args, env) => {
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: dir, env: { ...process.env, ...env } });
  return stdout.split('\n').filter(Boolean).map((name) => path.relative(dir, name)).join();
};
try {
  fs.mkdirSync(at('real'));
  fs.writeFileSync(at('real', 'part.js'), 'console.log(__filename);');
  fs.writeFileSync(at('real', 'part.mjs'), "import { fileURLToPath } from 'url'; console.log(fileURLToPath(import.meta.url));");
  fs.writeFileSync(at('main.js'), "require('./link/part.js'); console.log(__filename);");
  fs.writeFileSync(at('main.mjs'), "import './link/part.mjs'; import './link/part.js';");
  fs.symlinkSync('real', at('link'), 'dir');
  fs.symlinkSync('main.js', at('other.js'));
  const real = path.join('real', 'part.js'), link = path.join('link', 'part.js');
  assert.strictEqual(show(['other.js']), `${real},main.js`);
  assert.strictEqual(show(['--preserve-symlinks', 'other.js']), `${link},main.js`);
  assert.strictEqual(show(['--preserve-symlinks-main', 'other.js']), `${real},other.js`);
  assert.strictEqual(show(['other.js'], { NODE_PRESERVE_SYMLINKS: '1', NODE_PRESERVE_SYMLINKS_MAIN: '1' }), `${link},other.js`);
  fs.writeFileSync(at('worker.js'), "new (require('worker_threads').Worker)('./link/part.js', { execArgv: ['--preserve-symlinks-main'] });");
  assert.strictEqual(show(['worker.js']), link);
  assert.strictEqual(show(['--preserve-symlinks', 'main.mjs']), `${path.join('link', 'part.mjs')},${link}`);
} finally {
  fs.rmSync(dir, { recursive: true });
}
