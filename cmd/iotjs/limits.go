// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"math"
	"os"
	"runtime/debug"

	"github.com/iotjs/iotjs/runtime"
)

// codeOutOfMemory is the exit code at the limit of memory.
const codeOutOfMemory = 10

// limitMemory decides on the limit of memory in bytes and sets what is the
// whole process's: the garbage collector works harder as the limit comes near,
// and a deep recursion in Go ends at that limit and not at one of its own.
func limitMemory(s *settings) int64 {
	limit := s.maxMemory << 20
	if !s.maxMemoryGiven {
		limit = defaultMemory()
	}
	if limit <= 0 {
		return 0
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(limit - limit/8)
	}
	debug.SetMaxStack(int(min(2*limit, math.MaxInt)))
	return limit
}

// defaultMemory leaves a part of the control group's memory to what is not the
// script's, or of the machine's, where more than one program runs, a half. It
// is 0 if neither is known.
func defaultMemory() int64 {
	group, machine := groupMemory(), machineMemory()
	half := machine / 2
	if group > 0 && (machine == 0 || group < machine) {
		return group - group/8
	}
	return half
}

// die ends the process when the script does not stop at the limit.
func die(e *runtime.OutOfMemory) {
	fmt.Fprintln(os.Stderr, e)
	os.Exit(codeOutOfMemory)
}
