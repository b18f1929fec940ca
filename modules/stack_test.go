// SPDX-License-Identifier: Apache-2.0

package modules

import "testing"

func TestNormalizeStack(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, in, want string }{
		{"engine frames", "TypeError: x\n\tat f (/a b/c.js:3:7(12))\n\tat /d.js:1:2(0)\n", "TypeError: x\n    at f (/a b/c.js:3:7)\n    at /d.js:1:2"},
		{"native frame", "Error\n\tat map (native)\n", "Error\n    at map (<anonymous>)"},
		{"the door is left out", "Error\n\tat g (x.js:1:1(1))\n\tat " + DoorSource + ":1:1(2)\n", "Error\n    at g (x.js:1:1)"},
		{"node form stays", "Error: x\n    at f (a.js:1:2)", "Error: x\n    at f (a.js:1:2)"},
		{"no frames", "Error: x\n", "Error: x"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := NormalizeStack(tt.in); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestGroupDigits(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{"1": "1", "1234": "1_234", "-4294967297": "-4_294_967_297", "1e21": "1e21"} {
		if got := groupDigits(in); got != want {
			t.Errorf("%s: got %s, want %s", in, got, want)
		}
	}
}
