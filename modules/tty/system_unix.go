// SPDX-License-Identifier: Apache-2.0

//go:build unix

package tty

import "golang.org/x/sys/unix"

// handleOf is the descriptor as the system knows it.
func handleOf(fd int) uintptr { return uintptr(fd) }

func closeFD(fd int) { _ = unix.Close(fd) } // the stream is gone either way
