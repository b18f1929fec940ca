// SPDX-License-Identifier: Apache-2.0

package events

// indexFrom is the number of names from which a table has an index. Below it a
// look at each is faster.
const indexFrom = 12

// table holds the listeners of an emitter by event, in the order in which the
// events got their first one.
//
// A list is never changed where a running emit can see it: adding appends
// behind what emit looks at, everything else makes a new list.
type table struct {
	slots []slot
	dead  int            // slots whose last listener was removed
	index map[string]int // of string names, once there are indexFrom slots
}

type slot struct {
	event
	list   []listener
	warned bool // of too many listeners
}

// find returns the place of ev, or -1.
func (t *table) find(ev *event) int {
	if t.index != nil && ev.sym == nil {
		if i, ok := t.index[ev.name]; ok {
			return i
		}
		return -1
	}
	for i := range t.slots {
		if s := &t.slots[i]; s.name == ev.name && s.sym == ev.sym && len(s.list) > 0 {
			return i
		}
	}
	return -1
}

// named is list for the name of a string.
func (t *table) named(name string) []listener {
	if t.index != nil {
		if i, ok := t.index[name]; ok {
			return t.slots[i].list
		}
		return nil
	}
	for i := range t.slots {
		if s := &t.slots[i]; s.name == name && s.sym == nil {
			return s.list
		}
	}
	return nil
}

func (t *table) list(ev *event) []listener {
	if i := t.find(ev); i >= 0 {
		return t.slots[i].list
	}
	return nil
}

// put sets the listeners of ev.
func (t *table) put(ev *event, list []listener) {
	i := t.find(ev)
	switch {
	case i >= 0 && len(list) == 0:
		t.drop(i)
	case i >= 0:
		t.slots[i].list = list
	case len(list) > 0:
		t.slots = append(t.slots, slot{event: *ev, list: list})
		t.noteLast()
	}
}

// noteLast brings the index up to date after a slot was added.
func (t *table) noteLast() {
	n := len(t.slots)
	if t.index == nil {
		if n >= indexFrom {
			t.reindex()
		}
		return
	}
	if s := &t.slots[n-1]; s.sym == nil {
		t.index[s.name] = n - 1
	}
}

// drop removes a slot. Its place is used again when half of them are dead.
func (t *table) drop(i int) {
	if s := &t.slots[i]; s.sym == nil {
		delete(t.index, s.name)
	}
	t.slots[i] = slot{}
	t.dead++
	if t.dead*2 > len(t.slots) {
		t.compact()
	}
}

func (t *table) compact() {
	live := t.slots[:0]
	for i := range t.slots {
		if len(t.slots[i].list) > 0 {
			live = append(live, t.slots[i])
		}
	}
	clear(t.slots[len(live):])
	t.slots, t.dead, t.index = live, 0, nil
	if len(live) >= indexFrom {
		t.reindex()
	}
}

func (t *table) reindex() {
	t.index = make(map[string]int, len(t.slots))
	for i := range t.slots {
		if s := &t.slots[i]; s.sym == nil && len(s.list) > 0 {
			t.index[s.name] = i
		}
	}
}

// count is the number of events with listeners.
func (t *table) count() int { return len(t.slots) - t.dead }
