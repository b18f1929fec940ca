// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_crypto

// Package parts says what a build has that another one may lack (docs/adr/0008).
package parts

// Crypto tells whether this build has crypto, tls and https.
const Crypto = true
