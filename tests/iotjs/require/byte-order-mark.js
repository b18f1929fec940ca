// SPDX-License-Identifier: Apache-2.0
// modes: both
require('assert').strictEqual(require('../../fixtures/iotjs/mark').name, 'mark');
