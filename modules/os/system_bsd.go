// SPDX-License-Identifier: Apache-2.0

//go:build unix && !linux

package os

import (
	"encoding/binary"
	"runtime"
	"time"

	"golang.org/x/sys/unix"
)

func dlopenFlags() []named {
	return []named{{"RTLD_LAZY", 1}, {"RTLD_NOW", 2}, {"RTLD_GLOBAL", 8}, {"RTLD_LOCAL", 4}}
}

func niceOf(pid int) (int, error) { return unix.Getpriority(unix.PRIO_PROCESS, pid) }

func setNice(pid, priority int) error {
	return unix.Setpriority(unix.PRIO_PROCESS, pid, priority)
}

// loadavg reads vm.loadavg: three fixed-point numbers and their scale.
func loadavg() (out [3]float64) {
	raw, err := unix.SysctlRaw("vm.loadavg")
	if err != nil || len(raw) < 24 {
		return out
	}
	scale := float64(binary.LittleEndian.Uint64(raw[16:]))
	for i := range out {
		out[i] = float64(binary.LittleEndian.Uint32(raw[4*i:])) / scale
	}
	return out
}

func uptime() (float64, error) {
	boot, err := unix.SysctlTimeval("kern.boottime")
	if err != nil {
		return 0, err
	}
	return float64(time.Since(time.Unix(boot.Unix())) / time.Second), nil
}

func memory() amount {
	total, err := unix.SysctlUint64("hw.memsize")
	if err != nil {
		total, _ = unix.SysctlUint64("hw.physmem") // 0 where neither is known
	}
	return amount{total: int64(total), free: freePages()}
}

// freePages is the free memory in bytes, or 0 where the system does not count
// it under a name.
func freePages() int64 {
	pages, err := unix.SysctlUint32("vm.page_free_count")
	if err != nil {
		return 0
	}
	return int64(pages) * int64(unix.Getpagesize())
}

// cpus lists the processors; their times cannot be had without the C library.
func cpus() []cpu {
	model, err := unix.Sysctl("machdep.cpu.brand_string")
	if err != nil {
		model, _ = unix.Sysctl("hw.model") // "" where neither is known
	}
	hertz, _ := unix.SysctlUint64("hw.cpufrequency") // 0 where it is not known
	list := make([]cpu, runtime.NumCPU())
	for i := range list {
		list[i] = cpu{model: model, speed: int64(hertz / 1e6)}
	}
	return list
}
