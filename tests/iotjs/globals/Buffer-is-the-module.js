// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
require('assert').strictEqual(Buffer, require('buffer'));
