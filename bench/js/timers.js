// SPDX-License-Identifier: Apache-2.0
'use strict';
const lib = require('./lib');

lib.async('setTimeout, set and fired (1,000,000 at once)', 1000000, (n, done) => {
  let left = n;
  const fired = () => { if (--left === 0) done(); };
  for (let i = 0; i < n; i++) setTimeout(fired, 1);
}, () => lib.async('setTimeout and clearTimeout', 300000, (n, done) => {
  for (let i = 0; i < n; i++) clearTimeout(setTimeout(done, 1000));
  done();
}, () => lib.async('setImmediate, one after another', 200000, (n, done) => {
  let left = n;
  const next = () => { if (--left === 0) done(); else setImmediate(next); };
  setImmediate(next);
}, () => lib.async('nextTick, one after another', 500000, (n, done) => {
  let left = n;
  const next = () => { if (--left === 0) done(); else process.nextTick(next); };
  process.nextTick(next);
}, () => lib.async('promise job', 500000, (n, done) => {
  let left = n;
  const next = () => { if (--left === 0) done(); else Promise.resolve().then(next); };
  next();
})))));
