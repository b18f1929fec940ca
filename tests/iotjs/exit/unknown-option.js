// SPDX-License-Identifier: Apache-2.0
// flags: --no-such-option
// exit: 9
// stderr: --no-such-option
'use strict';
require('assert').fail('not run');
