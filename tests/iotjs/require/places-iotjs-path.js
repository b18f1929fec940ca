// SPDX-License-Identifier: Apache-2.0
// modes: both
// env: IOTJS_PATH=fixtures/iotjs/places/work
require('assert').strictEqual(require('in-work').name, 'in-work');
