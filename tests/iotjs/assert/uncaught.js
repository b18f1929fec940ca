// SPDX-License-Identifier: Apache-2.0
// modes: both
// exit: 1
// stdout: ^exit 1\n$
// stderr: AssertionError.*words
process.on('exit', function(code) { console.log('exit', code); });
require('assert').equal(1, 2, 'words');
