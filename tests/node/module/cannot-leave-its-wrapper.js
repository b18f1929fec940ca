// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const Module = require('module');
for (const code of ['})', '}); (function () {', '}, function () {', '})(); (function () {', '}) + (function () {']) {
  const mod = new Module('/virtual/outside.js');
  assert.throws(() => mod._compile(code, '/virtual/outside.js'), SyntaxError, code);
}
