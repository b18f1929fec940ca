// SPDX-License-Identifier: Apache-2.0
// modes: both
require('assert').throws(function() { process.binding('fs'); });
