// SPDX-License-Identifier: Apache-2.0
// flags: --import ./fixtures/cli/first.mjs --import=data:text/javascript,globalThis.order.push('second')
'use strict';
// --import runs modules before the script, in their order, and waits for them.
require('assert').deepStrictEqual(order, ['first', 'awaited', 'second']);
