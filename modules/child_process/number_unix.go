// SPDX-License-Identifier: Apache-2.0

//go:build unix

package childprocess

import "syscall"

func numbered(n int) error { return syscall.Errno(n) }

func descriptorOf(fd int) uintptr { return uintptr(fd) }
