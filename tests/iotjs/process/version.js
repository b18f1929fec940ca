// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
require('assert').strictEqual(process.version, '1.0.0');
