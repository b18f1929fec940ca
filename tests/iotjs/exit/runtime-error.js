// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 1
// stderr: TypeError
'use strict';
undefined.member();
