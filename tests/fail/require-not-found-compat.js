// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// exit: 1
// stderr: Error: Module not found: no-such-module\n
'use strict';
require('no-such-module');
