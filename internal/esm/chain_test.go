// SPDX-License-Identifier: Apache-2.0

package esm

import (
	"strings"
	"testing"
)

func TestTheChainsOfASource(t *testing.T) {
	t.Parallel()
	for src, want := range map[string]int{
		"":                                0,
		"- - !a":                          3,
		"typeof void await a; -a":         3,
		"a - b - c - d":                   1,
		"a ? b ? c : d : e ? f : g":       2,
		"a ? b : c; a ? b : c":            1,
		"for (;;) for (;;) a":             2,
		"do do a; while (0) while (0)":    2,
		"'- - -' + /---/ // - - -":        1,
		strings.Repeat("-", 4001) + "a":   2001, // of --
		strings.Repeat("yield ", 3) + "a": 3,
	} {
		if got := ChainOf(src); got != want {
			t.Errorf("%.40q: %d, not %d", src, got, want)
		}
	}
}
