// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// A built-in module wins over a file of its name beside the requiring one.
require('assert').strictEqual(require('../../fixtures/iotjs/shadow/use').assert, require('assert'));
