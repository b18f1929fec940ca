// SPDX-License-Identifier: Apache-2.0

package childprocess

import (
	"os"
	"syscall"
)

func numbered(n int) error { return syscall.Errno(n) }

// descriptorOf knows the standard streams only: other numbers of a script are
// handles already.
func descriptorOf(fd int) uintptr {
	switch fd {
	case 0:
		return os.Stdin.Fd()
	case 1:
		return os.Stdout.Fd()
	case 2:
		return os.Stderr.Fd()
	}
	return uintptr(fd)
}
