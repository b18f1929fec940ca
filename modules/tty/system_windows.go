// SPDX-License-Identifier: Apache-2.0

package tty

import "golang.org/x/sys/windows"

// handleOf is the handle behind a descriptor: of the standard streams, scripts
// know the number.
func handleOf(fd int) uintptr {
	if f := file(fd); f != nil {
		return f.Fd()
	}
	return uintptr(fd)
}

func closeFD(fd int) { _ = windows.Close(windows.Handle(fd)) } // the stream is gone either way
