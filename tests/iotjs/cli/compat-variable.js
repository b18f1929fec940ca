// SPDX-License-Identifier: Apache-2.0
// env: IOTJS_COMPAT=iotjs
'use strict';
require('assert').strictEqual(process.version, '1.0.0');
