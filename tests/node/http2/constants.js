// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { constants, getDefaultSettings } = require('http2');

assert.strictEqual(Object.keys(constants).length, 240);
assert.strictEqual(constants.HTTP2_HEADER_STATUS, ':status');
assert.strictEqual(constants.HTTP2_HEADER_CONTENT_MD5, 'content-md5');
assert.strictEqual(constants.HTTP2_METHOD_VERSION_CONTROL, 'VERSION-CONTROL');
assert.strictEqual(constants.HTTP_STATUS_NOT_FOUND, 404);
assert.strictEqual(constants.NGHTTP2_ENHANCE_YOUR_CALM, 11);
assert.strictEqual(getDefaultSettings().maxFrameSize, 16384);
