// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

assert.throws(() => new Writable()._write('x'), { name: 'Error', message: 'unreachable' });
