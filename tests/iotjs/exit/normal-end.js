// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 0
'use strict';
setTimeout(() => {}, 1);
