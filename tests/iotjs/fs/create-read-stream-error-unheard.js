// SPDX-License-Identifier: Apache-2.0
// exit: 1
'use strict';
require('fs').createReadStream('/no/such/file');
