// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
assert.ok(['linux', 'darwin', 'win32', 'freebsd', 'openbsd', 'netbsd', 'android', 'aix', 'sunos'].indexOf(process.platform) >= 0,
  process.platform);
