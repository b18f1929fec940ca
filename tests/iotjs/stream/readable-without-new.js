// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

for (const r of [Readable(), Readable({}), new Readable()]) assert.ok(r instanceof Readable);
