// SPDX-License-Identifier: Apache-2.0
// modes: both
// env: HOME=fixtures/iotjs/places/work
require('assert').strictEqual(require('in-work').name, 'in-work');
