// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"math"
	"math/bits"
	"os"
	"runtime/debug"

	"github.com/iotjs/iotjs/runtime"
)

// unlimited is a limit that is never reached. The watch is needed all the same:
// a recursion inside the engine would end the process with a fault of Go.
const unlimited = 1 << 60

// gcPercent lets the heap grow to two and a half times what is live before it
// is collected. With Go's own 100, timers and large strings take much longer.
// 200 would save another 4 % of the CPU time of a small server, or of a script
// that does nothing but allocate, for 2 MB more.
// The limit of memory makes the collector work harder in time.
const gcPercent = 150

// limitMemory decides on the limit of memory in bytes and sets what is the
// whole process's: the garbage collector works harder as the limit comes near,
// and a deep recursion in Go ends at that limit and not at one of its own.
func limitMemory(s *settings) int64 {
	debug.SetMaxStack(math.MaxInt / 4)
	limit := s.maxMemory << 20
	if !s.maxMemoryGiven {
		limit = defaultMemory()
	}
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
		widenHeap(limit)
	}
	if limit <= 0 {
		return unlimited
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(limit - limit/8)
	}
	return limit
}

// mostMemory is the highest limit nobody asked for, about what Node gives its
// heap: a script that grows without end is stopped within seconds, and not after
// it has filled half of a server. A 32-bit process has no room for as much.
const mostMemory = 1 << 30 << (bits.UintSize / 64)

// defaultMemory is the limit for this process, or 0 if nothing is known.
func defaultMemory() int64 {
	return shareOf(groupMemory(), machineMemory())
}

// shareOf leaves a part of the control group's memory to what is not the
// script's, or of the machine's, where more than one program runs, a half.
func shareOf(group, machine int64) int64 {
	share := machine / 2
	if group > 0 && (machine == 0 || group < machine) {
		share = group - group/8
	}
	return min(share, mostMemory)
}

// die ends the process when the script does not stop.
func die(reason error) {
	fmt.Fprintln(os.Stderr, reason)
	os.Exit(runtime.ExitCode(reason))
}
