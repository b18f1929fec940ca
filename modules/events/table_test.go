// SPDX-License-Identifier: Apache-2.0

package events

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
)

// TestTableAgainstModel compares a table with a map and a list of names, while
// events come and go often enough to pass the limit of the index both ways.
func TestTableAgainstModel(t *testing.T) {
	t.Parallel()
	rnd := rand.New(rand.NewPCG(1, 2))
	var tab table
	counts := map[string]int{}
	var order []string
	for range 20000 {
		name := strconv.Itoa(rnd.IntN(30))
		ev := named(name)
		n := rnd.IntN(3)
		tab.put(&ev, make([]listener, n))
		switch {
		case n == 0:
			delete(counts, name)
			order = slices.DeleteFunc(order, func(s string) bool { return s == name })
		case counts[name] == 0:
			order = append(order, name)
			fallthrough
		default:
			counts[name] = n
		}
		probe := named(strconv.Itoa(rnd.IntN(30)))
		if got, want := len(tab.list(&probe)), counts[probe.name]; got != want {
			t.Fatalf("%s: %d listeners, want %d", probe.name, got, want)
		}
	}
	if got := liveNames(&tab); !slices.Equal(got, order) {
		t.Errorf("order %q, want %q", got, order)
	}
	if tab.count() != len(order) {
		t.Errorf("count %d, want %d", tab.count(), len(order))
	}
}

func liveNames(tab *table) (names []string) {
	for i := range tab.slots {
		if s := &tab.slots[i]; len(s.list) > 0 {
			names = append(names, s.name)
		}
	}
	return names
}

func TestTableMemoryIsBounded(t *testing.T) {
	t.Parallel()
	var tab table
	for i := range 100000 {
		ev := named(strconv.Itoa(i))
		tab.put(&ev, make([]listener, 1))
		tab.put(&ev, nil)
	}
	if cap(tab.slots) > 2*indexFrom {
		t.Errorf("%d slots for no events", cap(tab.slots))
	}
}
