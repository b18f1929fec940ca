// SPDX-License-Identifier: Apache-2.0
'use strict';
// crypto_dh: diffieHellman and ECDH, secrets that two keys have in common.

const { createPrivateKey, createPublicKey, blank } = require('crypto_keys');

const { invalidArgType, nodeError } = binding;
const names = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521', secp224r1: 'P-224' };
const sizes = { prime256v1: 32, secp384r1: 48, secp521r1: 66, secp224r1: 28 };

function diffieHellman(options) {
  if (options === null || typeof options !== 'object') throw invalidArgType('options', 'of type object', options);
  const { privateKey, publicKey } = options;
  if (binding.kind(privateKey) !== 'private') throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', `The property 'options.privateKey' is invalid.`);
  if (!['public', 'private'].includes(binding.kind(publicKey))) {
    throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', `The property 'options.publicKey' is invalid.`);
  }
  const open = binding.kind(publicKey) === 'private' ? createPublicKey(publicKey) : publicKey;
  return binding.agree(privateKey, open);
}

const encoded = (buffer, encoding) => (encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer);
const decoded = (value, encoding) => (typeof value === 'string' ? Buffer.from(value, encoding) : Buffer.from(value));

function invalidPublic() {
  return nodeError(Error, 'ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY', 'Public key is not valid for specified curve');
}

function ECDH(curve) {
  if (!(this instanceof ECDH)) return new ECDH(curve);
  if (typeof curve !== 'string') throw invalidArgType('curve', 'of type string', curve);
  const name = curve === 'secp256r1' || curve === 'P-256' ? 'prime256v1' : curve;
  if (!names[name]) throw nodeError(TypeError, 'ERR_CRYPTO_INVALID_CURVE', 'Invalid EC curve name');
  Object.defineProperty(this, 'curve', { value: name });
  Object.defineProperty(this, 'key', { value: null, writable: true });
}

// point is a public key as bytes: compressed, or not, or both at once.
function point(jwk, format) {
  const x = Buffer.from(jwk.x, 'base64url');
  const y = Buffer.from(jwk.y, 'base64url');
  const odd = y[y.length - 1] & 1;
  if (format === 'compressed') return Buffer.concat([Buffer.from([2 + odd]), x]);
  return Buffer.concat([Buffer.from([format === 'hybrid' ? 6 + odd : 4]), x, y]);
}

function publicFromPoint(curve, bytes) {
  const size = sizes[curve];
  if (bytes.length !== 2 * size + 1 || ![4, 6, 7].includes(bytes[0])) {
    if (bytes.length === size + 1 && (bytes[0] === 2 || bytes[0] === 3)) return decompress(curve, bytes);
    throw invalidPublic();
  }
  return fromXY(curve, bytes.subarray(1, 1 + size), bytes.subarray(1 + size));
}

function fromXY(curve, x, y) {
  try {
    const jwk = { kty: 'EC', crv: names[curve], x: x.toString('base64url'), y: y.toString('base64url') };
    return createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    throw invalidPublic();
  }
}

function decompress(curve, bytes) {
  const whole = binding.uncompress(names[curve], bytes);
  if (!whole) throw invalidPublic();
  return publicFromPoint(curve, whole);
}

function keyOf(ecdh) {
  if (ecdh.key === null) throw nodeError(Error, 'ERR_CRYPTO_ECDH_INVALID_KEY', 'Failed to get ECDH private key');
  return ecdh.key;
}

Object.assign(ECDH.prototype, {
  computeSecret(other, inputEncoding, outputEncoding) {
    const open = publicFromPoint(this.curve, decoded(other, inputEncoding));
    return encoded(binding.agree(keyOf(this), open), outputEncoding);
  },

  setPrivateKey(key, encoding) {
    const d = decoded(key, encoding);
    const size = sizes[this.curve];
    const padded = Buffer.concat([Buffer.alloc(Math.max(0, size - d.length)), d]);
    try {
      this.key = createPrivateKey({ key: sec1(this.curve, padded), format: 'der', type: 'sec1' });
    } catch {
      throw nodeError(Error, 'ERR_CRYPTO_INVALID_KEYTYPE', 'Private key is not valid for specified curve.');
    }
    return this;
  },

  getPrivateKey(encoding) {
    return encoded(Buffer.from(keyOf(this).export({ format: 'jwk' }).d, 'base64url'), encoding);
  },

  generateKeys(encoding, format) {
    const [open, secret] = [blank.public(), blank.private()];
    binding.generate('ec', 0, 0, this.curve, open, secret);
    this.key = secret;
    return this.getPublicKey(encoding, format);
  },

  getPublicKey(encoding, format) {
    if (this.key === null) throw nodeError(Error, 'ERR_CRYPTO_ECDH_INVALID_KEY', 'Failed to get ECDH public key');
    if (format !== undefined && !['compressed', 'uncompressed', 'hybrid'].includes(format)) {
      throw nodeError(TypeError, 'ERR_CRYPTO_ECDH_INVALID_FORMAT', `Invalid ECDH format: ${format}`);
    }
    return encoded(point(this.key.export({ format: 'jwk' }), format), encoding);
  },
});

const curveIDs = { prime256v1: '06082a8648ce3d030107', secp384r1: '06052b81040022', secp521r1: '06052b81040023', secp224r1: '06052b81040021' };

// sec1 is the structure ECPrivateKey (RFC 5915) of a number.
function sec1(curve, d) {
  const id = Buffer.from(curveIDs[curve], 'hex');
  const body = Buffer.concat([Buffer.from([2, 1, 1, 4, d.length]), d, Buffer.from([0xa0, id.length]), id]);
  return Buffer.concat([Buffer.from([0x30, body.length]), body]);
}

Object.defineProperty(ECDH, 'convertKey', {
  enumerable: true,
  value: function convertKey(key, curve, inputEncoding, outputEncoding, format) {
    const open = publicFromPoint(new ECDH(curve).curve, decoded(key, inputEncoding));
    return encoded(point(open.export({ format: 'jwk' }), format), outputEncoding);
  },
});

Object.assign(exports, {
  ECDH, createECDH: (curve) => new ECDH(curve), diffieHellman, getCurves: () => Object.keys(names).sort(),
});
