// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const repl = require('repl');
const { PassThrough } = require('stream');

const input = new PassThrough();
const output = new PassThrough();
let text = '';
output.on('data', (chunk) => { text += chunk; });
repl.start({ input, output, prompt: '' }).on('exit', () => {
  assert.match(text, /alternatively use dynamic import: const { default: a, b: c, d } = await import\("x"\);/);
  assert.match(text, /alternatively use dynamic import: const n = await import\("y"\);/);
  assert.match(text, /alternatively use dynamic import: await import\("z"\);/);
  assert.match(text, /function/);
});
input.end('import a, { b as c, d } from "x"\nimport * as n from "y"\nimport "z"\ntypeof (await import("fs")).readFileSync\n');
