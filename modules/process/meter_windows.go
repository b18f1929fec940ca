// SPDX-License-Identifier: Apache-2.0

package process

import (
	"time"

	"golang.org/x/sys/windows"
)

// readUsage knows the times only.
func readUsage() usage {
	var created, exited, kernel, user windows.Filetime
	if err := windows.GetProcessTimes(windows.CurrentProcess(), &created, &exited, &kernel, &user); err != nil {
		return usage{}
	}
	return usage{user: microseconds(user), system: microseconds(kernel)}
}

// microseconds reads a duration, which counts 100 ns.
func microseconds(t windows.Filetime) int64 {
	return (int64(t.HighDateTime)<<32 | int64(t.LowDateTime)) / 10
}

// monotonic is the time since the system started, in nanoseconds.
func monotonic() int64 { return int64(windows.DurationSinceBoot() / time.Nanosecond) }

// setUmask does nothing: files have no mask here.
func setUmask(int) int { return 0 }
