// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 1
// stderr: RangeError
'use strict';
const deep = () => 1 + deep();
deep();
