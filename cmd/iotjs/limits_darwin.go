// SPDX-License-Identifier: Apache-2.0

package main

import "golang.org/x/sys/unix"

// groupMemory is 0: there are no control groups here.
func groupMemory() int64 { return 0 }

// machineMemory is the memory of the machine in bytes.
func machineMemory() int64 {
	n, err := unix.SysctlUint64("hw.memsize")
	if err != nil {
		return 0
	}
	return int64(n)
}
