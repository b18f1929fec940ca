// SPDX-License-Identifier: Apache-2.0
// modes: both
// A bare id is looked for beside the requiring file.
require('assert').strictEqual(require('../../fixtures/iotjs/bare').sibling, 'sibling');
