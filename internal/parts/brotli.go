// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_brotli

package parts

// Brotli tells whether zlib and fetch of this build know Brotli.
const Brotli = true
