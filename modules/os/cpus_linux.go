// SPDX-License-Identifier: Apache-2.0

package os

import (
	"strconv"
	"strings"
)

// cpus lists the processors that are in use.
func cpus() []cpu {
	models := cpuModels(read("/proc/cpuinfo"))
	list, ids := cpuTimes(read("/proc/stat"))
	for i := range list {
		list[i].model = models(ids[i])
		list[i].speed = frequency(ids[i])
	}
	return list
}

// cpuTimes reads the lines "cpuN user nice system idle iowait irq …".
func cpuTimes(stat string) (list []cpu, ids []string) {
	for _, line := range strings.Split(stat, "\n") {
		f := strings.Fields(line)
		if len(f) < 7 || !strings.HasPrefix(f[0], "cpu") || f[0] == "cpu" {
			continue
		}
		list = append(list, cpu{user: ticks(f[1]), nice: ticks(f[2]), sys: ticks(f[3]), idle: ticks(f[4]), irq: ticks(f[6])})
		ids = append(ids, f[0][len("cpu"):])
	}
	return list, ids
}

// ticks turns a number of ticks into milliseconds.
func ticks(s string) int64 {
	n, _ := strconv.ParseInt(s, 10, 64) // written by the kernel
	return n * (1000 / ticksPerSecond)
}

// cpuModels reads the names of the processors. On boards that give one name
// for all, or a name under "Hardware" or "Model", that one counts.
func cpuModels(info string) func(id string) string {
	byID := make(map[string]string)
	id, common := "", "unknown"
	for _, line := range strings.Split(info, "\n") {
		key, value, _ := strings.Cut(line, ":")
		value = strings.TrimSpace(value)
		switch strings.TrimSpace(key) {
		case "processor":
			id = value
		case "model name", "cpu model":
			byID[id] = value
			common = value
		case "Hardware", "Model", "Processor":
			if common == "unknown" {
				common = value
			}
		}
	}
	return func(id string) string {
		if m := byID[id]; m != "" {
			return m
		}
		return common
	}
}

// frequency is the present speed in MHz, or 0 if the kernel does not tell.
func frequency(id string) int64 {
	text := read("/sys/devices/system/cpu/cpu" + id + "/cpufreq/scaling_cur_freq")
	n, err := strconv.ParseInt(strings.TrimSpace(text), 10, 64)
	if err != nil {
		return 0
	}
	return n / 1000
}
