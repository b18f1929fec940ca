// SPDX-License-Identifier: Apache-2.0

// An error of the compiler that has no place is a SyntaxError like others.
const assert = require('assert');

class Indirect { field = (0, eval)('new.target'); }
assert.throws(() => new Indirect(), SyntaxError);
assert.throws(() => (0, eval)('new.target'), SyntaxError);
