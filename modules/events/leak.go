// SPDX-License-Identifier: Apache-2.0

package events

import (
	"fmt"

	"github.com/dop251/goja"
)

// limit is the number of listeners of one event from which on a warning is
// due; 0 means none.
func (e *Emitter) limit() float64 {
	if e.limited {
		return e.max
	}
	return e.core.max
}

// checkLeak warns once per emitter and event when n listeners are too many.
func (e *Emitter) checkLeak(this *goja.Object, ev *event, n int) {
	max := e.limit()
	if max <= 0 || float64(n) <= max || !e.warn(ev) {
		return
	}
	c := e.core
	name := e.value(ev).String()
	if ev.sym != nil {
		name = "Symbol(" + name + ")"
	}
	who := c.inspect(this, c.env.Object("depth", -1))
	c.env.Host.Warn(fmt.Sprintf("Possible EventEmitter memory leak detected. %d %s listeners added to %s."+
		" MaxListeners is %s. Use emitter.setMaxListeners() to increase limit",
		n, name, who, c.env.VM.ToValue(max)), "MaxListenersExceededWarning", "")
}

// warn notes that there was a warning about ev, and reports whether it is the
// first.
func (e *Emitter) warn(ev *event) bool {
	if e.script != nil {
		return e.script.warn(ev)
	}
	s := &e.table.slots[e.table.find(ev)]
	first := !s.warned
	s.warned = true
	return first
}
