// SPDX-License-Identifier: Apache-2.0

package tty

import "golang.org/x/sys/windows"

// Size is the size of the console that fd is, if it is one.
func Size(fd uintptr) (columns, rows int, ok bool) {
	var info windows.ConsoleScreenBufferInfo
	if err := windows.GetConsoleScreenBufferInfo(windows.Handle(fd), &info); err != nil {
		return 0, 0, false
	}
	w := info.Window
	return int(w.Right-w.Left) + 1, int(w.Bottom-w.Top) + 1, true
}
