// SPDX-License-Identifier: Apache-2.0
'use strict';
// http2_constants: the numbers of RFC 9113 and of nghttp2, and the names of fields, methods and states, under the names
// that Node.js gives them.

const { STATUS_CODES } = require('http');

const constants = {
  NGHTTP2_ERR_FRAME_SIZE_ERROR: -522,
  NGHTTP2_SESSION_SERVER: 0,
  NGHTTP2_SESSION_CLIENT: 1,
  NGHTTP2_FLAG_NONE: 0,
  NGHTTP2_FLAG_END_STREAM: 1,
  NGHTTP2_FLAG_END_HEADERS: 4,
  NGHTTP2_FLAG_ACK: 1,
  NGHTTP2_FLAG_PADDED: 8,
  NGHTTP2_FLAG_PRIORITY: 32,
  NGHTTP2_DEFAULT_WEIGHT: 16,
  DEFAULT_SETTINGS_HEADER_TABLE_SIZE: 4096,
  DEFAULT_SETTINGS_ENABLE_PUSH: 1,
  DEFAULT_SETTINGS_MAX_CONCURRENT_STREAMS: 4294967295,
  DEFAULT_SETTINGS_INITIAL_WINDOW_SIZE: 65535,
  DEFAULT_SETTINGS_MAX_FRAME_SIZE: 16384,
  DEFAULT_SETTINGS_MAX_HEADER_LIST_SIZE: 65535,
  DEFAULT_SETTINGS_ENABLE_CONNECT_PROTOCOL: 0,
  MAX_MAX_FRAME_SIZE: 16777215,
  MIN_MAX_FRAME_SIZE: 16384,
  MAX_INITIAL_WINDOW_SIZE: 2147483647,
  PADDING_STRATEGY_NONE: 0,
  PADDING_STRATEGY_ALIGNED: 1,
  PADDING_STRATEGY_MAX: 2,
  PADDING_STRATEGY_CALLBACK: 1,
};

const numbered = (prefix, first, names) => names.split(' ').forEach((name, i) => { constants[prefix + name] = first + i; });
numbered('NGHTTP2_STREAM_STATE_', 1, 'IDLE OPEN RESERVED_LOCAL RESERVED_REMOTE HALF_CLOSED_LOCAL HALF_CLOSED_REMOTE CLOSED');
numbered('NGHTTP2_SETTINGS_', 1, 'HEADER_TABLE_SIZE ENABLE_PUSH MAX_CONCURRENT_STREAMS INITIAL_WINDOW_SIZE MAX_FRAME_SIZE ' +
  'MAX_HEADER_LIST_SIZE');
constants.NGHTTP2_SETTINGS_ENABLE_CONNECT_PROTOCOL = 8;
numbered('NGHTTP2_', 0, 'NO_ERROR PROTOCOL_ERROR INTERNAL_ERROR FLOW_CONTROL_ERROR SETTINGS_TIMEOUT STREAM_CLOSED ' +
  'FRAME_SIZE_ERROR REFUSED_STREAM CANCEL COMPRESSION_ERROR CONNECT_ERROR ENHANCE_YOUR_CALM INADEQUATE_SECURITY ' +
  'HTTP_1_1_REQUIRED');

const fields = ':status :method :authority :scheme :path :protocol access-control-allow-credentials ' +
  'access-control-allow-headers access-control-allow-methods access-control-allow-origin access-control-expose-headers ' +
  'access-control-max-age access-control-request-headers access-control-request-method accept-charset accept-encoding ' +
  'accept-language accept-ranges accept age allow alt-svc authorization cache-control connection content-disposition ' +
  'content-encoding content-language content-length content-location content-md5 content-range content-security-policy ' +
  'content-type cookie date dnt early-data etag expect expect-ct expires forwarded from host http2-settings if-match ' +
  'if-modified-since if-none-match if-range if-unmodified-since keep-alive last-modified link location max-forwards ' +
  'origin prefer priority proxy-authenticate proxy-authorization proxy-connection purpose range referer refresh ' +
  'retry-after server set-cookie strict-transport-security te timing-allow-origin tk trailer transfer-encoding upgrade ' +
  'upgrade-insecure-requests user-agent vary via warning www-authenticate x-content-type-options x-forwarded-for ' +
  'x-frame-options x-xss-protection';
const methods = 'ACL BASELINE-CONTROL BIND CHECKIN CHECKOUT CONNECT COPY DELETE GET HEAD LABEL LINK LOCK MERGE MKACTIVITY ' +
  'MKCALENDAR MKCOL MKREDIRECTREF MKWORKSPACE MOVE OPTIONS ORDERPATCH PATCH POST PRI PROPFIND PROPPATCH PUT REBIND REPORT ' +
  'SEARCH TRACE UNBIND UNCHECKOUT UNLINK UNLOCK UPDATE UPDATEREDIRECTREF VERSION-CONTROL';
const headerWord = (name) => name.replace(/^:/, '').replace(/-/g, '_').toUpperCase();
const word = (text) => text.replace(/[^A-Za-z]+/g, '_').toUpperCase();

for (const name of fields.split(' ')) constants[`HTTP2_HEADER_${headerWord(name)}`] = name;
for (const name of methods.split(' ')) constants[`HTTP2_METHOD_${word(name)}`] = name;
for (const code of Object.keys(STATUS_CODES)) {
  constants[`HTTP_STATUS_${code === '418' ? 'TEAPOT' : word(STATUS_CODES[code])}`] = +code;
}

module.exports = { constants, sensitiveHeaders: Symbol('sensitiveHeaders') };
