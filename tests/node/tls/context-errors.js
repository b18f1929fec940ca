// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const tls = require('tls');

const read = (name) => fs.readFileSync(path.join(__dirname, '../../fixtures/tls', name));
const server = { key: read('server.key'), cert: read('server.pem') };
const ca = read('ca.pem');

const code = (options, expected) => assert.throws(() => tls.createSecureContext(options), { code: expected });
code({ key: 'x' }, 'ERR_OSSL_UNSUPPORTED');
code({ cert: 'x' }, 'ERR_OSSL_PEM_NO_START_LINE');
code({ minVersion: 'x' }, 'ERR_TLS_INVALID_PROTOCOL_VERSION');
code({ ciphers: 'nope' }, 'ERR_SSL_NO_CIPHER_MATCH');
code({ key: 5 }, 'ERR_INVALID_ARG_TYPE');
const encrypted = { key: read('server-encrypted.key'), cert: server.cert };
tls.createSecureContext({ ...encrypted, passphrase: 'secret' });
tls.createSecureContext({ key: [{ pem: encrypted.key, passphrase: 'secret' }], cert: server.cert });
code({ ...encrypted, passphrase: 'wrong' }, 'ERR_OSSL_BAD_DECRYPT');
assert.throws(() => tls.createServer(5), { code: 'ERR_INVALID_ARG_TYPE' });
assert.ok(tls.getCiphers().includes('tls_aes_256_gcm_sha384'));
