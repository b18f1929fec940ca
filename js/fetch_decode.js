// SPDX-License-Identifier: Apache-2.0

// The content codings of responses.

'use strict';

const most = 5; // codings one inside the other

// accepted is the value of Accept-Encoding.
const accepted = binding.brotli ? 'gzip, deflate, br' : 'gzip, deflate';

// codings are what makes a stream that decodes, by the name of the coding.
function codings(zlib) {
  // Servers that leave out the end of the compressed data are common.
  const flush = zlib.constants.Z_SYNC_FLUSH;
  const gunzip = () => zlib.createGunzip({ flush, finishFlush: flush });
  return {
    'gzip': gunzip,
    'x-gzip': gunzip,
    'deflate': () => require('fetch_inflate').create(zlib, flush),
    'br': () => zlib.createBrotliDecompress(),
  };
}

// decoders are the streams that a body goes through. A coding that is not known
// leaves the body as it is.
function decoders(field) {
  const names = field.toLowerCase().split(',').map((name) => name.trim()).filter((name) => name !== '');
  if (names.length > most) throw new Error(`too many content-encodings in response: ${names.length}, maximum allowed is ${most}`);
  const all = codings(require('zlib'));
  if (!names.every((name) => Object.hasOwn(all, name))) return [];
  return names.reverse().map((name) => all[name]());
}

module.exports = { accepted, decoders };
