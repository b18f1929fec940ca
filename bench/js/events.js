// SPDX-License-Identifier: Apache-2.0
'use strict';
const EventEmitter = require('events');
const { sync } = require('./lib');

let count = 0;
const one = new EventEmitter();
one.on('x', () => { count++; });
sync('emit, one listener', 500000, (n) => {
  for (let i = 0; i < n; i++) one.emit('x');
});

const args = new EventEmitter();
args.on('x', (a, b) => { count += a + b; });
sync('emit, one listener, two arguments', 500000, (n) => {
  for (let i = 0; i < n; i++) args.emit('x', 1, 2);
});

const four = new EventEmitter();
for (let i = 0; i < 4; i++) four.on('x', () => { count++; });
sync('emit, four listeners', 200000, (n) => {
  for (let i = 0; i < n; i++) four.emit('x');
});

const f = () => {};
sync('on and removeListener', 200000, (n) => {
  for (let i = 0; i < n; i++) {
    one.on('y', f);
    one.removeListener('y', f);
  }
});
