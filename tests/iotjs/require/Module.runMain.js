// SPDX-License-Identifier: Apache-2.0
// modes: both
require('assert').strictEqual(typeof require('module').runMain, 'function');
