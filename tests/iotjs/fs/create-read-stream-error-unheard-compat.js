// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// exit: 1
// stderr: no such file or directory
'use strict';
require('fs').createReadStream('/no/such/file');
