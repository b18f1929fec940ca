// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker } = require('worker_threads');

const here = new BroadcastChannel('a');
const same = new BroadcastChannel('a');
const other = new BroadcastChannel('b');
const got = [];
other.onmessage = () => assert.fail('another name');
here.onmessage = ({ data }) => {
  got.push(['here', data]);
  if (data === 'from the worker') for (const channel of [here, same, other]) channel.close();
};
same.addEventListener('message', ({ data }) => got.push(['same', data]));
here.postMessage({ x: 1 });
new Worker("new BroadcastChannel('a').postMessage('from the worker'); setTimeout(process.exit, 10)", { eval: true });
process.on('exit', () => {
  assert.deepStrictEqual(got.filter(([name]) => name === 'here'), [['here', 'from the worker']]);
  assert.deepStrictEqual(got.find(([name]) => name === 'same'), ['same', { x: 1 }]);
  assert.throws(() => here.postMessage(1), { name: 'InvalidStateError' });
});
