// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: (?s)^[^\n]*syntax\.js:2\nconst bad = = 2;\n            \^\n\nSyntaxError: Unexpected token '='\n
'use strict';
require('../fixtures/require/syntax');
