// SPDX-License-Identifier: Apache-2.0

//go:build unix

package main

import (
	"os"
	"runtime"
	"syscall"
)

// peak is the most memory that a process held, in megabytes.
func peak(s *os.ProcessState) (float64, error) {
	size := float64(s.SysUsage().(*syscall.Rusage).Maxrss)
	if runtime.GOOS != "darwin" && runtime.GOOS != "ios" { // which count bytes
		size *= 1024
	}
	return size / 1e6, nil
}
