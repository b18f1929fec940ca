// SPDX-License-Identifier: Apache-2.0

package process

import (
	"unsafe"

	"golang.org/x/sys/unix"
)

// setTitle makes title the name that ps shows for the main thread.
func setTitle(title string) {
	name := append([]byte(title), 0)
	_ = unix.Prctl(unix.PR_SET_NAME, uintptr(unsafe.Pointer(&name[0])), 0, 0, 0)
}
