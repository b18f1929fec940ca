// SPDX-License-Identifier: Apache-2.0

package tty

import "golang.org/x/sys/unix"

const (
	getMode = unix.TCGETS
	setMode = unix.TCSETSW
	noKey   = 0 // in place of a key that is none
)
