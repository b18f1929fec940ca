// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// exit: 1
// stderr: TypeError: fstat: file mode should be a number
'use strict';
const fs = require('fs');

// isFile wants a mode that is a number.
const elsewhere = { isFile: fs.statSync(__filename).isFile };
elsewhere.isFile();
