// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 1
// stderr: error
'use strict';
setTimeout(() => { throw 'error'; }, 1);
