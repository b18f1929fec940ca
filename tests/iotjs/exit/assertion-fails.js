// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 1
// stderr: AssertionError
'use strict';
require('assert').strictEqual(1, 2);
