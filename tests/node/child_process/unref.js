// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

const child = cp.spawn('sleep', ['100'], { stdio: 'ignore' });
child.unref(); // does not keep this process
process.on('exit', () => child.kill('SIGKILL'));
