// SPDX-License-Identifier: Apache-2.0

package main

import "testing"

func TestDefaultLimitOfMemory(t *testing.T) {
	const mb, gb = 1 << 20, 1 << 30
	for _, c := range []struct {
		name                 string
		group, machine, want int64
	}{
		{"nothing known", 0, 0, 0},
		{"machine", 0, 512 * mb, 256 * mb},
		{"group", 64 * mb, 512 * mb, 56 * mb},
		{"group alone", 64 * mb, 0, 56 * mb},
		{"group above the machine", 4096 * gb, 512 * mb, 256 * mb},
		{"large machine", 0, 256 * gb, mostMemory},
		{"large group", 200 * gb, 256 * gb, mostMemory},
	} {
		if got := shareOf(c.group, c.machine); got != c.want {
			t.Errorf("%s: %d MB, want %d", c.name, got/mb, c.want/mb)
		}
	}
}
