// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker } = require('worker_threads');

const worker = new Worker(`
  process.stdin.setEncoding('utf8').on('data', (text) => process.stdout.write(text.toUpperCase()));
  console.error('to stderr');`, { eval: true, stdin: true, stdout: true, stderr: true });
let out = '';
let err = '';
worker.stdout.setEncoding('utf8').on('data', (text) => { out += text; });
worker.stderr.setEncoding('utf8').on('data', (text) => { err += text; });
worker.stdin.write('some ');
worker.stdin.end('text');
process.on('exit', () => assert.deepStrictEqual([out, err], ['SOME TEXT', 'to stderr\n']));
