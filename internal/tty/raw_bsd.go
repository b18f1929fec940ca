// SPDX-License-Identifier: Apache-2.0

//go:build unix && !linux

package tty

import "golang.org/x/sys/unix"

const (
	getMode = unix.TIOCGETA
	setMode = unix.TIOCSETAW
	noKey   = 0xff // in place of a key that is none
)
