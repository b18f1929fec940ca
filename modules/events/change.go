// SPDX-License-Identifier: Apache-2.0

package events

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/dop251/goja"
)

// list returns the listeners of ev. The slice must not be written to.
func (e *Emitter) list(ev *event) []listener {
	if e.script != nil {
		return e.script.list(ev)
	}
	return e.table.list(ev)
}

func (e *Emitter) put(ev *event, list []listener) {
	if e.script != nil {
		e.script.put(e, ev, list)
		return
	}
	e.table.put(ev, list)
}

// has tells whether a script that looks at _events finds something for ev.
func (e *Emitter) has(ev *event) bool {
	if e.script != nil {
		return e.script.has(ev)
	}
	return e.table.find(ev) >= 0
}

// add adds a listener, after the newListener event.
func (e *Emitter) add(this *goja.Object, ev *event, l listener, prepend bool) {
	c := e.core
	if e.has(&c.added) {
		e.dispatch(this, &c.added, []goja.Value{e.value(ev), l.given()})
	}
	e.value(ev)
	list := e.list(ev)
	if prepend {
		list = append([]listener{l}, list...)
	} else {
		list = append(list, l)
	}
	e.put(ev, list)
	if len(list) > 1 {
		e.checkLeak(this, ev, len(list))
	}
}

// position finds the last entry that fn stands for or that is o; each may be
// nil.
func position(list []listener, fn *goja.Object, o *once) int {
	for i := len(list) - 1; i >= 0; i-- {
		l := &list[i]
		if o != nil && l.once == o || fn != nil && l.matches(fn) {
			return i
		}
	}
	return -1
}

// remove removes the last listener that fn stands for or that is o, and tells
// the removeListener listeners. As in Node.js they get the function that was
// added if it was the only one, and otherwise the one that was removed.
func (e *Emitter) remove(this *goja.Object, ev *event, fn *goja.Object, o *once) {
	list := e.list(ev)
	i := position(list, fn, o)
	if i < 0 {
		return
	}
	gone := list[i]
	e.put(ev, slices.Concat(list[:i], list[i+1:]))
	c := e.core
	if !e.has(&c.removed) {
		return
	}
	var shown goja.Value
	switch {
	case len(list) == 1:
		shown = gone.given()
	case fn != nil:
		shown = fn
	default:
		shown = e.raw(ev, &gone)
	}
	e.dispatch(this, &c.removed, []goja.Value{e.value(ev), shown})
}

// removeAll removes the listeners of ev: the last one first if somebody is
// told of it.
func (e *Emitter) removeAll(this *goja.Object, ev *event) {
	if !e.has(&e.core.removed) {
		e.put(ev, nil)
		return
	}
	list := e.list(ev)
	for i := len(list) - 1; i >= 0; i-- {
		e.remove(this, ev, e.raw(ev, &list[i]), nil)
	}
}

// removeEvery removes the listeners of all events.
func (e *Emitter) removeEvery(this *goja.Object) {
	removed := &e.core.removed
	if e.has(removed) {
		for _, ev := range e.events() {
			if !ev.is(removed) {
				e.removeAll(this, &ev)
			}
		}
		e.removeAll(this, removed)
	}
	e.table, e.script = table{}, nil
}

// events lists the events with listeners in the order of property keys:
// integers, other strings, Symbols.
func (e *Emitter) events() []event {
	if e.script != nil {
		return e.script.events()
	}
	var all []event
	for i := range e.table.slots {
		if s := &e.table.slots[i]; len(s.list) > 0 {
			e.value(&s.event)
			all = append(all, s.event)
		}
	}
	slices.SortStableFunc(all, func(a, b event) int {
		x, y := a.rank(), b.rank()
		return cmp.Compare(x, y)
	})
	return all
}

// maxIndex is the first integer that is not an array index.
const maxIndex = 1<<32 - 1

// rank orders property keys.
func (ev *event) rank() int64 {
	if ev.sym != nil {
		return maxIndex + 1
	}
	n, err := strconv.ParseUint(ev.name, 10, 32)
	if err != nil || n >= maxIndex || strconv.FormatUint(n, 10) != ev.name {
		return maxIndex
	}
	return int64(n)
}
