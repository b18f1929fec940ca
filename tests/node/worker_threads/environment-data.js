// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const wt = require('worker_threads');

if (!wt.isMainThread) {
  wt.parentPort.postMessage([wt.getEnvironmentData('a'), wt.getEnvironmentData('b')]);
  return;
}
wt.setEnvironmentData('a', { deep: [1] });
wt.setEnvironmentData('b', 1);
wt.setEnvironmentData('b', undefined);
assert.deepStrictEqual(wt.getEnvironmentData('a'), { deep: [1] });
let got;
new wt.Worker(__filename).on('message', (message) => { got = message; });
process.on('exit', () => assert.deepStrictEqual(got, [{ deep: [1] }, undefined]));
