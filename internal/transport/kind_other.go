// SPDX-License-Identifier: Apache-2.0

//go:build !unix

package transport

// Kind tells what a descriptor is; here that cannot be asked.
func Kind(int) string { return "UNKNOWN" }
