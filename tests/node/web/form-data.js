// SPDX-License-Identifier: Apache-2.0
'use strict';
// FormData: fields in order, Blobs become Files.
const assert = require('assert');

const form = new FormData();
form.append('a', 1);
form.append('b', '2');
form.append('a', 'lone \ud800');
assert.deepStrictEqual(form.getAll('a'), ['1', 'lone \ufffd']);
assert.strictEqual(form.get('a'), '1');
assert.strictEqual(form.get('none'), null);
assert.strictEqual(form.has('b'), true);

form.set('a', '3');
assert.deepStrictEqual([...form], [['a', '3'], ['b', '2']]);
form.set('c', '4');
form.delete('b');
assert.deepStrictEqual([...form.keys()], ['a', 'c']);
assert.deepStrictEqual([...form.values()], ['3', '4']);

const blob = new Blob(['xyz'], { type: 'text/plain' });
form.append('f', blob);
form.append('f', blob, 'name.txt');
const file = new File(['q'], 'q.bin');
form.append('f', file);
const [one, two, three] = form.getAll('f');
assert.ok(one instanceof File);
assert.deepStrictEqual([one.name, one.type, one.size], ['blob', 'text/plain', 3]);
assert.deepStrictEqual([two.name, two.type, two.size], ['name.txt', 'text/plain', 3]);
assert.strictEqual(three, file);

assert.throws(() => new FormData({}), TypeError);
assert.throws(() => form.append('a'), { message: 'FormData.append: 2 arguments required, but only 1 found.' });
assert.throws(() => form.append('a', 'b', 'c'),
  { message: "Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'" });
assert.throws(() => FormData.prototype.get.call(new Headers(), 'a'), { code: 'ERR_INVALID_THIS' });

const shown = new FormData();
shown.append('a', '1');
shown.append('a', '2');
shown.append('b', '3');
assert.strictEqual(require('util').inspect(shown), "FormData { a: [ '1', '2' ], b: '3' }");
assert.strictEqual(Object.prototype.toString.call(shown.entries()), '[object FormData Iterator]');

two.text().then((text) => assert.strictEqual(text, 'xyz'));
