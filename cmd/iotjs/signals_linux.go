// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os/signal"
	"runtime"
	"strings"
	"syscall"
	"unsafe"
)

// heedSignals gives SIGINT and SIGHUP their default action. A shell starts what
// runs in its background with SIGINT ignored, and a Go program leaves it so: a
// script without a listener could not be ended by it. Node.js does the same.
func heedSignals() {
	for _, sig := range [...]syscall.Signal{syscall.SIGINT, syscall.SIGHUP} {
		if !signal.Ignored(sig) {
			continue
		}
		var action [64]byte   // the kernel's struct, with the default action: all zero
		setSize := uintptr(8) // bytes of a set of signals
		if strings.HasPrefix(runtime.GOARCH, "mips") {
			setSize = 16
		}
		_, _, _ = syscall.RawSyscall6(syscall.SYS_RT_SIGACTION, uintptr(sig), uintptr(unsafe.Pointer(&action)), 0, setSize, 0, 0)
	}
}
