// SPDX-License-Identifier: Apache-2.0

//go:build unix

package modules

import "syscall"

// available asks the system whether it would give n bytes.
func available(n int) bool {
	b, err := syscall.Mmap(-1, 0, n, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		return false
	}
	return syscall.Munmap(b) == nil
}
