// SPDX-License-Identifier: Apache-2.0

//go:build unix

package process

import "golang.org/x/sys/unix"

// terminalSize is the size of the terminal that fd is, if it is one.
func terminalSize(fd uintptr) (columns, rows int, ok bool) {
	ws, err := unix.IoctlGetWinsize(int(fd), unix.TIOCGWINSZ)
	if err != nil {
		return 0, 0, false
	}
	return int(ws.Col), int(ws.Row), true
}
