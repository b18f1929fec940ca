// SPDX-License-Identifier: Apache-2.0

package process

import "runtime/metrics"

// memory is what memoryUsage reports, in bytes.
type memory struct {
	rss, heapTotal, heapUsed, external uint64
}

// readMemory asks the Go runtime, without stopping it, and the system.
func readMemory() memory {
	s := []metrics.Sample{
		{Name: "/memory/classes/heap/objects:bytes"},
		{Name: "/memory/classes/heap/unused:bytes"},
		{Name: "/memory/classes/heap/free:bytes"},
		{Name: "/memory/classes/heap/released:bytes"},
		{Name: "/memory/classes/total:bytes"},
	}
	metrics.Read(s)
	v := func(i int) uint64 { return s[i].Value.Uint64() }
	m := memory{heapUsed: v(0), heapTotal: v(0) + v(1) + v(2)}
	m.external = v(4) - v(3) - m.heapTotal
	if m.rss = residentMemory(); m.rss == 0 {
		m.rss = v(4) - v(3)
	}
	return m
}

// usage is what resourceUsage reports: times in microseconds, maxRSS in
// kilobytes, the rest as the system counts it.
type usage struct {
	user, system                              int64
	maxRSS                                    int64
	sharedMemory, unsharedData, unsharedStack int64
	minorFaults, majorFaults, swaps           int64
	reads, writes, ipcSent, ipcReceived       int64
	signals, voluntary, involuntary           int64
}
