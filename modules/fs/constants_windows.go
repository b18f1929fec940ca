// SPDX-License-Identifier: Apache-2.0

package fs

import "syscall"

// openConstants are the flags of open.
func openConstants() []constant {
	return []constant{
		{"O_RDONLY", syscall.O_RDONLY}, {"O_WRONLY", syscall.O_WRONLY}, {"O_RDWR", syscall.O_RDWR},
		{"O_CREAT", syscall.O_CREAT}, {"O_EXCL", syscall.O_EXCL},
		{"O_TRUNC", syscall.O_TRUNC}, {"O_APPEND", syscall.O_APPEND},
	}
}
