// SPDX-License-Identifier: Apache-2.0
// In Node.js completion calls getters.

'use strict';

const assert = require('assert');
const repl = require('repl');
const { PassThrough } = require('stream');

const server = repl.start({ input: new PassThrough(), output: new PassThrough(), prompt: '' });
let ran = 0;
server.context.thing = { name: 1, nested: { deep: 1 }, get other() { ran++; return { no: 1 }; }, 'not a name': 1 };

function check(text, want, word) {
  let got;
  server.completer(text, (err, found) => {
    assert.ifError(err);
    got = found;
  });
  assert.strictEqual(got[1], word, text);
  for (const name of want) assert.ok(got[0].includes(name), `${text}: ${name}`);
  if (want.length === 0) assert.deepStrictEqual(got[0], [], text);
  return got[0];
}

check('thing.', ['thing.name', 'thing.nested', 'thing.other', '', 'thing.toString'], 'thing.');
assert.deepStrictEqual(check('1 + thing.nested.d', ['thing.nested.deep'], 'thing.nested.d'), ['thing.nested.deep']);
check('thing.other.', [], 'thing.other.');
check('thi', ['thing', 'this'], 'thi');
check('structuredC', ['structuredClone'], 'structuredC');
check('require("string_d', ['string_decoder'], 'string_d');
check('require("node:ut', ['node:util'], 'node:ut');
check('.he', ['.help'], '.he');
check('fs.readFi', ['fs.readFile', 'fs.readFileSync'], 'fs.readFi');
check('nothing.at.', [], 'nothing.at.');
assert.strictEqual(ran, 0);
server.close();
