// SPDX-License-Identifier: Apache-2.0
'use strict';
// A subscriber that throws does not keep the others from hearing, nor the publisher from going on.
const assert = require('assert');
const dc = require('diagnostics_channel');

const seen = [];
process.on('uncaughtException', (error) => seen.push(error.message));
dc.subscribe('mine', () => { throw new Error('thrown'); });
dc.subscribe('mine', () => seen.push('second'));
dc.channel('mine').publish(1);
seen.push('published');
process.on('exit', () => assert.deepStrictEqual(seen, ['second', 'published', 'thrown']));
