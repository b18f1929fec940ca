// SPDX-License-Identifier: Apache-2.0

//go:build unix

package tty

import "golang.org/x/sys/unix"

// Size is the size of the terminal that fd is, if it is one.
func Size(fd uintptr) (columns, rows int, ok bool) {
	ws, err := unix.IoctlGetWinsize(int(fd), unix.TIOCGWINSZ)
	if err != nil {
		return 0, 0, false
	}
	return int(ws.Col), int(ws.Row), true
}
