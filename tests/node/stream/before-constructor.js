// SPDX-License-Identifier: Apache-2.0
// A stream of util.inherits can ask whether it is destroyed before it has called its constructor.

'use strict';

const assert = require('assert');
const { Duplex, Readable, Writable } = require('stream');
const { inherits } = require('util');

for (const Base of [Readable, Writable, Duplex]) {
  function Own() {
    assert.strictEqual(this.destroyed, false);
    this.destroyed = false;
    Base.call(this);
    assert.strictEqual(this.destroyed, false);
  }
  inherits(Own, Base);
  new Own().destroy();
}
