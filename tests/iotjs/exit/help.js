// SPDX-License-Identifier: Apache-2.0
// flags: --help
// exit: 0
// stdout: [Uu]sage
'use strict';
require('assert').fail('not run');
