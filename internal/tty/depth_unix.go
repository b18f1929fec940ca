// SPDX-License-Identifier: Apache-2.0

//go:build !windows

package tty

// systemDepth is the depth that every terminal of the system has; 0 says that
// it depends.
const systemDepth = 0
