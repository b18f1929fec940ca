// SPDX-License-Identifier: Apache-2.0

//go:build unix

package process

import (
	"runtime"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// readUsage is getrusage.
func readUsage() usage {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		return usage{}
	}
	u := usage{
		user:   r.Utime.Nano() / int64(time.Microsecond),
		system: r.Stime.Nano() / int64(time.Microsecond),
		maxRSS: int64(r.Maxrss), sharedMemory: int64(r.Ixrss),
		unsharedData: int64(r.Idrss), unsharedStack: int64(r.Isrss),
		minorFaults: int64(r.Minflt), majorFaults: int64(r.Majflt), swaps: int64(r.Nswap),
		reads: int64(r.Inblock), writes: int64(r.Oublock),
		ipcSent: int64(r.Msgsnd), ipcReceived: int64(r.Msgrcv), signals: int64(r.Nsignals),
		voluntary: int64(r.Nvcsw), involuntary: int64(r.Nivcsw),
	}
	if runtime.GOOS == "darwin" || runtime.GOOS == "ios" {
		u.maxRSS /= 1024 // there it is in bytes
	}
	return u
}

// monotonic is the system's clock that never jumps, in nanoseconds.
func monotonic() int64 {
	var ts unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_MONOTONIC, &ts); err != nil {
		return 0
	}
	return ts.Nano()
}

// setUmask sets the mask of new files and returns the one before.
func setUmask(mask int) int { return syscall.Umask(mask) }
