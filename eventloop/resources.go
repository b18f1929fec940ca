// SPDX-License-Identifier: Apache-2.0

package eventloop

import "slices"

// Label says what the handle is, for Resources.
func (h *Handle) Label(name string) { h.label = name }

// Resources names what keeps the loop alive, one entry each: requests without a
// handle as "Request", handles by their labels, timers as "Timeout", immediates
// as "Immediate".
func (l *Loop) Resources() []string {
	l.Check()
	var handles []string
	requests := l.requests.pending
	for h := l.requests.handles; h != nil; h = h.next {
		requests -= h.pending
		if h.unref || h.holds+h.pending == 0 {
			continue
		}
		name := h.label
		if name == "" {
			name = "Handle"
		}
		handles = append(handles, name)
	}
	var out []string
	for range requests {
		out = append(out, "Request")
	}
	slices.Reverse(handles) // the oldest first
	out = append(out, handles...)
	return append(out, l.alarms()...)
}

// alarms names the timers and immediates that are referenced.
func (l *Loop) alarms() (out []string) {
	for _, list := range l.timers.heap {
		for t := list.first; t != nil; t = t.next {
			if !t.unref {
				out = append(out, "Timeout")
			}
		}
	}
	for range l.immediates.refs {
		out = append(out, "Immediate")
	}
	return out
}
