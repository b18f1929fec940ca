// SPDX-License-Identifier: Apache-2.0
'use strict';
// http2: the constants and settings of HTTP/2. Sessions are not there yet: to begin one is an error.

const { invalidArgType, nodeError, outOfRange } = binding;
const { constants, sensitiveHeaders } = require('http2_constants');

const unavailable = (name) => () => {
  throw nodeError(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', `http2.${name} is not available: use http or https`);
};

// fields are the settings by their number: the name, the largest value, and whether it is a boolean.
const fields = [
  [1, 'headerTableSize', 2 ** 32 - 1], [2, 'enablePush', 1, true], [3, 'maxConcurrentStreams', 2 ** 32 - 1],
  [4, 'initialWindowSize', 2 ** 31 - 1], [5, 'maxFrameSize', 2 ** 24 - 1], [6, 'maxHeaderListSize', 2 ** 32 - 1],
  [8, 'enableConnectProtocol', 1, true],
];

function getDefaultSettings() {
  return {
    __proto__: null, headerTableSize: 4096, enablePush: true, initialWindowSize: 65535, maxFrameSize: 16384,
    maxConcurrentStreams: 2 ** 32 - 1, maxHeaderSize: 65535, maxHeaderListSize: 65535, enableConnectProtocol: false,
  };
}

function checkSetting(name, value, most, isFlag) {
  const text = `Invalid value for setting "${name}": ${value}`;
  if (isFlag) {
    if (typeof value !== 'boolean') throw nodeError(TypeError, 'ERR_HTTP2_INVALID_SETTING_VALUE', text);
  } else if (typeof value !== 'number' || !(value >= (name === 'maxFrameSize' ? 16384 : 0) && value <= most)) {
    throw nodeError(RangeError, 'ERR_HTTP2_INVALID_SETTING_VALUE', text);
  }
}

function getPackedSettings(settings = {}) {
  if (settings === null || typeof settings !== 'object') throw invalidArgType('settings', 'of type object', settings);
  const parts = [];
  for (const [id, name, most, isFlag] of fields) {
    const value = name === 'maxHeaderListSize' && settings[name] === undefined ? settings.maxHeaderSize : settings[name];
    if (value === undefined) continue;
    checkSetting(name, value, most, isFlag);
    const part = Buffer.alloc(6);
    part.writeUInt16BE(id, 0);
    part.writeUInt32BE(+value, 2);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function getUnpackedSettings(bytes, { validate = false } = {}) {
  if (!ArrayBuffer.isView(bytes)) throw invalidArgType('buf', 'an instance of Buffer or TypedArray', bytes);
  if (bytes.byteLength % 6 !== 0) {
    throw nodeError(RangeError, 'ERR_HTTP2_INVALID_PACKED_SETTINGS_LENGTH', 'Packed settings length must be a multiple of six');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const out = {};
  for (let i = 0; i < bytes.byteLength; i += 6) {
    const field = fields.find(([id]) => id === view.getUint16(i));
    if (field === undefined) continue;
    const [, name, most, isFlag] = field;
    const value = view.getUint32(i + 2);
    if (name === 'maxHeaderListSize') out.maxHeaderSize = value;
    out[name] = isFlag ? value !== 0 : value;
    if (validate && value > most) throw outOfRange(name, `<= ${most}`, value);
  }
  return out;
}

class Http2ServerRequest {
  constructor() { unavailable('Http2ServerRequest')(); }
}

class Http2ServerResponse {
  constructor() { unavailable('Http2ServerResponse')(); }
}

module.exports = {
  connect: unavailable('connect()'),
  constants,
  createServer: unavailable('createServer()'),
  createSecureServer: unavailable('createSecureServer()'),
  getDefaultSettings,
  getPackedSettings,
  getUnpackedSettings,
  performServerHandshake: unavailable('performServerHandshake()'),
  sensitiveHeaders,
  Http2ServerRequest,
  Http2ServerResponse,
};
