// SPDX-License-Identifier: Apache-2.0
// An object that inherits from Error.prototype is shown as the error that it says it is.

'use strict';

const assert = require('assert');
const { inspect } = require('util');

function Custom(message) {
  const hidden = (value) => ({ value, enumerable: false });
  Object.defineProperties(this, { message: hidden(message), name: hidden('Custom') });
}
Object.setPrototypeOf(Custom.prototype, Error.prototype);
assert.strictEqual(inspect(new Custom('text')), '[Custom: text]');
