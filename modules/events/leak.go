// SPDX-License-Identifier: Apache-2.0

package events

import (
	"fmt"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
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
	w := c.env.NewError(modules.PlainError, "", fmt.Sprintf("Possible EventEmitter memory leak detected."+
		" %d %s listeners added to %s. MaxListeners is %s. Use emitter.setMaxListeners() to increase limit",
		n, name, c.kind(this), c.env.VM.ToValue(max)))
	c.env.Hide(w, "name", c.env.VM.ToValue("MaxListenersExceededWarning"))
	modules.Must(w.Set("emitter", this))
	modules.Must(w.Set("type", e.value(ev)))
	modules.Must(w.Set("count", n))
	process := c.env.Require("process").(*goja.Object)
	if emitWarning, ok := goja.AssertFunction(process.Get("emitWarning")); ok {
		c.env.Invoke(emitWarning, process, w)
	}
}

// kind is what an emitter is called in a warning: [EventEmitter].
func (c *Core) kind(this *goja.Object) string {
	if ctor, ok := this.Get("constructor").(*goja.Object); ok && this.ClassName() != "Function" {
		return "[" + ctor.Get("name").String() + "]"
	}
	return c.inspect(this, c.env.Object("depth", -1))
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
