// SPDX-License-Identifier: Apache-2.0

//go:build !linux

package process

// residentMemory is not known here; the Go runtime's own figure is used.
func residentMemory() uint64 { return 0 }

// constrainedMemory is 0: there are no control groups here.
func constrainedMemory() uint64 { return 0 }

// availableMemory is what is left of limit, or 0 if that is not known.
func availableMemory(limit int64) uint64 {
	used := readMemory().rss
	return uint64(limit) - min(uint64(limit), used)
}
