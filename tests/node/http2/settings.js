// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { getDefaultSettings, getPackedSettings, getUnpackedSettings } = require('http2');

assert.deepStrictEqual(getPackedSettings({ enablePush: false, initialWindowSize: 5 }),
  Buffer.from([0, 2, 0, 0, 0, 0, 0, 4, 0, 0, 0, 5]));
assert.deepStrictEqual({ ...getUnpackedSettings(getPackedSettings(getDefaultSettings())) }, { ...getDefaultSettings() });
assert.throws(() => getPackedSettings({ maxFrameSize: 1 }), { code: 'ERR_HTTP2_INVALID_SETTING_VALUE', name: 'RangeError' });
assert.throws(() => getUnpackedSettings(Buffer.alloc(5)), { code: 'ERR_HTTP2_INVALID_PACKED_SETTINGS_LENGTH' });
