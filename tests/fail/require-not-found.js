// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: (?s)require-not-found\.js:5\nrequire\('\./no-such-file'\);\n.*Error: Cannot find module '\./no-such-file'\nRequire stack:\n- .*require-not-found\.js\n.*code: 'MODULE_NOT_FOUND'.*requireStack: \[.*paths: \[
'use strict';
require('./no-such-file');
