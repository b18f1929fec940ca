// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// IoT.js has no clearImmediate: clearTimeout is for what setImmediate returns as well.
clearTimeout(setImmediate(function() { require('assert').fail('called'); }));
