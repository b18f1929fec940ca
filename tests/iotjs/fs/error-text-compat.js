// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, made, dir, called } = require('../../fixtures/fs/place');

// The text of what failed: the operation, and what the system says of it.
const says = (f, message) => assert.throws(f, { name: 'Error', message });
const file = made('file', '');
says(() => fs.openSync(at('none'), 'r'), "'open' no such file or directory");
says(() => fs.readFileSync(at('none')), "'open' no such file or directory");
says(() => fs.statSync(at('none')), "'stat' no such file or directory");
says(() => fs.readdirSync(file), "'scandir' not a directory");
says(() => fs.mkdirSync(dir), "'mkdir' file already exists");
says(() => fs.rmdirSync(at('none')), "'rmdir' no such file or directory");
says(() => fs.unlinkSync(at('none')), "'unlink' no such file or directory");
says(() => fs.renameSync(at('none'), at('x')), "'rename' no such file or directory");
says(() => fs.closeSync(9999), "'close' bad file descriptor");
fs.open(at('none'), 'r', called((err) => assert.strictEqual(err.message, "'open' no such file or directory")));
