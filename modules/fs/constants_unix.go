// SPDX-License-Identifier: Apache-2.0

//go:build unix

package fs

import "golang.org/x/sys/unix"

// openConstants are the flags of open.
func openConstants() []constant {
	return append([]constant{
		{"O_RDONLY", unix.O_RDONLY}, {"O_WRONLY", unix.O_WRONLY}, {"O_RDWR", unix.O_RDWR},
		{"O_CREAT", unix.O_CREAT}, {"O_EXCL", unix.O_EXCL}, {"O_NOCTTY", unix.O_NOCTTY},
		{"O_TRUNC", unix.O_TRUNC}, {"O_APPEND", unix.O_APPEND}, {"O_DIRECTORY", unix.O_DIRECTORY},
		{"O_NOFOLLOW", unix.O_NOFOLLOW}, {"O_SYNC", unix.O_SYNC}, {"O_DSYNC", unix.O_DSYNC},
		{"O_NONBLOCK", unix.O_NONBLOCK},
	}, ownConstants...)
}
