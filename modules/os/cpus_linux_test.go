// SPDX-License-Identifier: Apache-2.0

package os

import "testing"

func TestCPUTimes(t *testing.T) {
	t.Parallel()
	list, ids := cpuTimes("cpu  9 9 9 9 9 9 9\ncpu0 1 2 3 4 5 6 7 0\ncpu3 10 0 0 0 0 1 0\nintr 5\ncpu4 1\n")
	if len(list) != 2 || ids[0] != "0" || ids[1] != "3" {
		t.Fatalf("got %v, %q", list, ids)
	}
	if want := (cpu{user: 10, nice: 20, sys: 30, idle: 40, irq: 60}); list[0] != want {
		t.Errorf("got %+v, want %+v", list[0], want)
	}
}

func TestCPUModels(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, info, want string }{
		{"PC", "processor\t: 0\nmodel name\t: One\n\nprocessor\t: 1\nmodel name\t: Two\n", "Two"},
		{"one name for all", "processor : 0\nmodel name : Same\nprocessor : 1\n", "Same"},
		{"ARM", "processor : 0\nBogoMIPS : 38.40\n\nHardware : BCM2835\nModel : Raspberry Pi\n", "BCM2835"},
		{"MIPS", "system type : x\nprocessor : 0\ncpu model : MIPS 24KEc\n", "MIPS 24KEc"},
		{"nothing", "", "unknown"},
	} {
		if got := cpuModels(tt.info)("1"); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestMeminfo(t *testing.T) {
	t.Parallel()
	const info = "MemTotal:  1000 kB\nMemFree: 1 kB\nBad: x kB\nMemAvailable:\n"
	for _, tt := range []struct {
		name string
		want int64
		ok   bool
	}{{"MemTotal:", 1024000, true}, {"MemAvailable:", 0, false}, {"Bad:", 0, false}, {"None:", 0, false}} {
		if n, ok := meminfo(info, tt.name); n != tt.want || ok != tt.ok {
			t.Errorf("%s: got %d, %v", tt.name, n, ok)
		}
	}
}
