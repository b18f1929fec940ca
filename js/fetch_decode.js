// SPDX-License-Identifier: Apache-2.0

// The content codings of responses.

'use strict';

const { has } = binding;

const most = 5; // codings one inside the other

let known; // coding -> what makes a stream that decodes it

function codings() {
  if (known !== undefined) return known;
  if (!has('zlib')) return (known = {});
  const zlib = require('zlib');
  // Servers that leave out the end of the compressed data are common.
  const flush = zlib.constants.Z_SYNC_FLUSH;
  const gunzip = () => zlib.createGunzip({ flush, finishFlush: flush });
  const inflate = () => require('fetch_inflate').create(zlib, flush);
  known = { gzip: gunzip, 'x-gzip': gunzip, deflate: inflate };
  if (zlib.createBrotliDecompress !== undefined) known.br = () => zlib.createBrotliDecompress();
  return known;
}

// accepted is the value of Accept-Encoding.
const accepted = () => Object.keys(codings()).filter((name) => name !== 'x-gzip').join(', ') || 'identity';

// decoders are the streams that a body goes through. A coding that is not known
// leaves the body as it is.
function decoders(field) {
  const names = field.toLowerCase().split(',').map((name) => name.trim()).filter((name) => name !== '');
  if (names.length > most) throw new Error(`too many content-encodings in response: ${names.length}, maximum is ${most}`);
  const all = codings();
  if (!names.every((name) => Object.hasOwn(all, name))) return [];
  return names.reverse().map((name) => all[name]());
}

module.exports = { accepted, decoders };
