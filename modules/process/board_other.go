// SPDX-License-Identifier: Apache-2.0

//go:build !linux

package process

// board names the board as IoT.js does: there is none to be known here.
func board() string { return "unknown" }
