// SPDX-License-Identifier: Apache-2.0

package main

import (
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// groupMemory is the lowest limit of memory that the control groups of this
// process have, in bytes, or 0 if there is none.
func groupMemory() int64 {
	lowest := int64(0)
	for line := range strings.Lines(string(readHead("/proc/self/cgroup", make([]byte, 4096)))) {
		parts := strings.SplitN(strings.TrimSpace(line), ":", 3)
		if len(parts) != 3 {
			continue
		}
		if n := hierarchyMemory(parts[1], parts[2]); n > 0 && (lowest == 0 || n < lowest) {
			lowest = n
		}
	}
	return lowest
}

// hierarchyMemory reads the limits of a group and of those above it. In
// version 2 of control groups there is one hierarchy, without controllers in
// its line.
func hierarchyMemory(controllers, group string) int64 {
	root, file := "/sys/fs/cgroup", "memory.max"
	if controllers != "" {
		if !strings.Contains(","+controllers+",", ",memory,") {
			return 0
		}
		root, file = "/sys/fs/cgroup/memory", "memory.limit_in_bytes"
	}
	lowest := int64(0)
	for dir := filepath.Clean("/" + group); ; dir = filepath.Dir(dir) {
		if n := readLimit(filepath.Join(root, dir, file)); n > 0 && (lowest == 0 || n < lowest) {
			lowest = n
		}
		if dir == "/" {
			return lowest
		}
	}
}

// readLimit is 0 for "max" and for the huge number that means the same.
func readLimit(name string) int64 {
	var buf [32]byte
	n, err := strconv.ParseInt(strings.TrimSpace(string(readHead(name, buf[:]))), 10, 64)
	if err != nil || n >= 1<<60 {
		return 0
	}
	return n
}

// machineMemory is the memory of the machine in bytes.
func machineMemory() int64 {
	var info syscall.Sysinfo_t
	if err := syscall.Sysinfo(&info); err != nil {
		return 0
	}
	return int64(info.Totalram) * int64(info.Unit)
}
