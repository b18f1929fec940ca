// SPDX-License-Identifier: Apache-2.0

package main

import (
	"unsafe"

	"golang.org/x/sys/windows"
)

// memoryStatus is MEMORYSTATUSEX.
type memoryStatus struct {
	length, load                                  uint32
	total, free, totalPage, freePage, virt, virtF uint64
	extended                                      uint64
}

// groupMemory is 0: there are no control groups here.
func groupMemory() int64 { return 0 }

// machineMemory is the memory of the machine in bytes.
func machineMemory() int64 {
	var s memoryStatus
	s.length = uint32(unsafe.Sizeof(s))
	proc := windows.NewLazySystemDLL("kernel32.dll").NewProc("GlobalMemoryStatusEx")
	if ok, _, _ := proc.Call(uintptr(unsafe.Pointer(&s))); ok == 0 {
		return 0
	}
	return int64(s.total)
}
