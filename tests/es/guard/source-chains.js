// SPDX-License-Identifier: Apache-2.0
'use strict';
// Sources that take a compiler long if it looks at each link of a chain anew. Where
// the depth ends is ours, that it ends is as in Node.js.
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const vm = require('vm');
const tooDeep = { name: 'RangeError', message: 'Maximum call stack size exceeded' };
const n = 1e5;

// What Node.js takes.
const a = 1;
assert.strictEqual(eval('a' + '+a'.repeat(7e4)), 7e4 + 1);
assert.strictEqual(eval('1' + '+1'.repeat(7e4)), 7e4 + 1);
assert.strictEqual(eval('""' + '+"x"'.repeat(7e4)).length, 7e4);
let calls = 0;
const yes = () => { calls++; return true; };
assert.strictEqual(eval('yes()' + '&&yes()'.repeat(n) + '&&false&&yes()'), false);
assert.strictEqual(calls, n + 1);
assert.strictEqual(eval('0' + '||0'.repeat(n) + '||7'), 7);
assert.strictEqual(eval('null' + '??null'.repeat(n) + '??7'), 7);
assert.strictEqual(eval('0' + '||0'.repeat(40) + '||7'), 7);
assert.strictEqual(Function('return (' + '1,'.repeat(n) + '2)')(), 2);

// What it refuses.
const deep = {
  arrows: 'a=>'.repeat(n) + '1', optional: 'a' + '?.a'.repeat(n), negations: '!'.repeat(n) + '1', calls: 'a' + '()'.repeat(n),
  choices: '1?2:'.repeat(n) + '3', labels: Array.from({ length: n }, (_, i) => `l${i}:`).join('') + ';', else: 'if(1){}else '.repeat(n) + ';',
  assignments: 'a='.repeat(n) + '1', parentheses: '('.repeat(n) + '1' + ')'.repeat(n), blocks: '{'.repeat(n) + '}'.repeat(n),
  parameters: '(a='.repeat(n) + '1' + ')=>1'.repeat(n),
};
for (const [name, src] of Object.entries(deep)) {
  assert.throws(() => eval(src), tooDeep, name);
  assert.throws(() => Function(src), tooDeep, name);
  assert.throws(() => new vm.Script(src), tooDeep, name);
}
const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'chains-')), 'deep.js');
process.on('exit', () => fs.rmSync(path.dirname(file), { recursive: true }));
fs.writeFileSync(file, deep.arrows);
assert.throws(() => require(file), tooDeep);
import(file).then(assert.fail, (err) => assert.throws(() => { throw err; }, tooDeep));

// Lists of parameters in lists of parameters are read twice each: a limit of ours.
assert.throws(() => eval('(a='.repeat(60) + '1' + ')=>1'.repeat(60)), tooDeep);
assert.strictEqual(eval('(a=(b=(c)=>c)=>b)=>a')()()(5), 5);
// Of a label that is there already only the first is told.
assert.throws(() => eval('l:'.repeat(1000) + ';'), { name: 'SyntaxError', message: "Label 'l' has already been declared" });

// An error in a long chain is where it was.
const at = `${'a + '.repeat(5000)}\nnull.x`;
assert.throws(() => new vm.Script(at, { filename: 'chain.js' }).runInThisContext(), /chain\.js:1|a is not defined/);
globalThis.a = 1;
assert.throws(() => new vm.Script(at, { filename: 'chain.js' }).runInThisContext(), (err) => /chain\.js:2:6/.test(err.stack));
delete globalThis.a;
