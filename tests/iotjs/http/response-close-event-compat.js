// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
require('./response-close-event');
