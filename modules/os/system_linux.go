// SPDX-License-Identifier: Apache-2.0

package os

import (
	stdos "os"
	"strconv"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

// ticksPerSecond is the unit of the times in /proc/stat, which is the same on
// every processor that Go runs on.
const ticksPerSecond = 100

func dlopenFlags() []named {
	return []named{{"RTLD_LAZY", 1}, {"RTLD_NOW", 2}, {"RTLD_GLOBAL", 256}, {"RTLD_LOCAL", 0}, {"RTLD_DEEPBIND", 8}}
}

// read returns a file of /proc, or "" if the system has none.
func read(path string) string {
	b, err := stdos.ReadFile(path)
	if err != nil {
		return ""
	}
	return string(b)
}

func loadavg() (out [3]float64) {
	for i, f := range strings.Fields(read("/proc/loadavg")) {
		if i == len(out) {
			break
		}
		out[i], _ = strconv.ParseFloat(f, 64) // written by the kernel
	}
	return out
}

func uptime() (float64, error) {
	if f := strings.Fields(read("/proc/uptime")); len(f) > 0 {
		return strconv.ParseFloat(f[0], 64)
	}
	var info unix.Sysinfo_t
	if err := unix.Sysinfo(&info); err != nil {
		return 0, err
	}
	return float64(info.Uptime), nil
}

func memory() amount {
	info := read("/proc/meminfo")
	total, ok := meminfo(info, "MemTotal:")
	free, okFree := meminfo(info, "MemAvailable:")
	if ok && okFree {
		return amount{total: total, free: free}
	}
	var s syscall.Sysinfo_t
	if err := syscall.Sysinfo(&s); err != nil {
		return amount{}
	}
	unit := int64(s.Unit)
	return amount{total: int64(s.Totalram) * unit, free: int64(s.Freeram) * unit}
}

// meminfo reads one line of /proc/meminfo, which counts in KiB.
func meminfo(info, name string) (int64, bool) {
	_, rest, ok := strings.Cut(info, name)
	if !ok {
		return 0, false
	}
	f := strings.Fields(rest)
	if len(f) == 0 {
		return 0, false
	}
	n, err := strconv.ParseInt(f[0], 10, 64)
	return n * 1024, err == nil
}
