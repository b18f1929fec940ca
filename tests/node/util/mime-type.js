// SPDX-License-Identifier: Apache-2.0
// MIMEType and MIMEParams read, change and write the type of a content.

'use strict';

const assert = require('assert');
const { MIMEParams, MIMEType } = require('util');

const mime = new MIMEType(' Text/HTML ; Charset=UTF-8;q="a\\"b";q=2;bad name=1;empty=;z ');
assert.strictEqual(mime.type, 'text');
assert.strictEqual(mime.subtype, 'html');
assert.strictEqual(mime.essence, 'text/html');
assert.strictEqual(mime.params.get('charset'), 'UTF-8');
assert.strictEqual(mime.params.get('nothing'), null);
assert.deepStrictEqual([...mime.params], [['charset', 'UTF-8'], ['q', 'a"b']]);
assert.strictEqual(`${mime}`, 'text/html;charset=UTF-8;q="a\\"b"');
assert.strictEqual(JSON.stringify([mime]), JSON.stringify([String(mime)]));

mime.type = 'APPLICATION';
mime.subtype = 'json';
mime.params.delete('q');
mime.params.set('v', 'two words');
assert.strictEqual(String(mime), 'application/json;charset=UTF-8;v="two words"');
assert.deepStrictEqual([...mime.params.keys()], ['charset', 'v']);

for (const text of ['', 'text', '/html', 'text/', 'te xt/html', 'text/ht,ml']) {
  assert.throws(() => new MIMEType(text), { name: 'TypeError', code: 'ERR_INVALID_MIME_SYNTAX' });
}
assert.throws(() => new MIMEType('te xt/html'), { message: 'The MIME syntax for a type in "te xt/html" is invalid at 2' });
assert.throws(() => { mime.type = ''; }, { code: 'ERR_INVALID_MIME_SYNTAX' });

const params = new MIMEParams();
assert.throws(() => params.set('a b', 1), { code: 'ERR_INVALID_MIME_SYNTAX' });
assert.throws(() => params.set('a', '\n'), { code: 'ERR_INVALID_MIME_SYNTAX' });
params.set('a', 1);
assert.ok(params.has('a'));
assert.strictEqual(params.toString(), 'a=1');
