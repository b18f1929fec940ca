// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: Error: real
const err = new Error('real');
err[require('util').inspect.custom] = () => { throw new Error('in inspect'); };
throw err;
