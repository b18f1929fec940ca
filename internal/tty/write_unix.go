// SPDX-License-Identifier: Apache-2.0

//go:build unix

package tty

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

func isFull(err error) bool { return errors.Is(err, unix.EAGAIN) }

func waitWritable(f *os.File) error {
	list := []unix.PollFd{{Fd: int32(f.Fd()), Events: unix.POLLOUT}}
	for {
		if _, err := unix.Poll(list, -1); err != unix.EINTR {
			return err
		}
	}
}
