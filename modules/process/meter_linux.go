// SPDX-License-Identifier: Apache-2.0

package process

import (
	"bytes"
	"os"
	"strconv"
	"strings"
)

// residentMemory is the memory of the program in bytes, or 0 if unknown.
func residentMemory() uint64 {
	b, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0
	}
	fields := bytes.Fields(b)
	if len(fields) < 2 {
		return 0
	}
	n, err := strconv.ParseUint(string(fields[1]), 10, 64)
	if err != nil {
		return 0
	}
	return n * uint64(os.Getpagesize())
}

// constrainedMemory is the limit of the control group in bytes, or 0.
func constrainedMemory() uint64 {
	for _, name := range [...]string{"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"} {
		b, err := os.ReadFile(name)
		if err != nil {
			continue
		}
		if n, err := strconv.ParseUint(strings.TrimSpace(string(b)), 10, 64); err == nil && n < 1<<62 {
			return n
		}
	}
	return 0
}

// availableMemory is what the program can still get: what the machine has
// free, within limit if that is not 0.
func availableMemory(limit int64) uint64 {
	free := memoryAvailable()
	for _, bound := range [...]uint64{constrainedMemory(), uint64(limit)} {
		if bound > 0 {
			free = min(free, bound-min(bound, residentMemory()))
		}
	}
	return free
}

// memoryAvailable is MemAvailable of the machine.
func memoryAvailable() uint64 {
	b, err := os.ReadFile("/proc/meminfo")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(b), "MemAvailable:")
	fields := strings.Fields(rest)
	if len(fields) == 0 {
		return 0
	}
	kb, err := strconv.ParseUint(fields[0], 10, 64)
	if err != nil {
		return 0
	}
	return kb * 1024
}
