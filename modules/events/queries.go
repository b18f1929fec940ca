// SPDX-License-Identifier: Apache-2.0

package events

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// defineFields adds what Node.js keeps as properties of each emitter. Here
// they are accessors of the prototype, not enumerable, so that mixing the
// prototype into an object does not read them.
func (c *Core) defineFields() {
	c.env.Hide(c.proto, "constructor", c.ctor)
	c.field("_events", c.getEvents, c.setEvents)
	c.field("_eventsCount", c.getCount, func(modules.Args) goja.Value { return nil })
	c.field("_maxListeners", c.getLimit, c.setLimit)
}

func (c *Core) field(name string, get, set modules.Func) {
	modules.Must(c.proto.DefineAccessorProperty(name, c.env.Function("get "+name, 0, get),
		c.env.Function("set "+name, 1, set), goja.FLAG_TRUE, goja.FLAG_FALSE))
}

// _events is undefined until there is something to show.
func (c *Core) getEvents(a modules.Args) goja.Value {
	if e := c.find(a.This); e != nil {
		return e.expose()
	}
	return nil
}

func (c *Core) setEvents(a modules.Args) goja.Value {
	c.ownState(a).adopt(a.Argument(0))
	return nil
}

// ownState is the state of this, but not one that it inherits: setting a
// property does not change the prototype.
func (c *Core) ownState(a modules.Args) *Emitter {
	this := c.object(a)
	if e := c.find(this); e != nil && e.this == this {
		return e
	}
	return c.Attach(this, new(Emitter))
}

func (c *Core) getCount(a modules.Args) goja.Value {
	e := c.find(a.This)
	switch {
	case e == nil:
		return c.env.VM.ToValue(0)
	case e.script != nil:
		return c.env.VM.ToValue(len(e.script.events()))
	}
	return c.env.VM.ToValue(e.table.count())
}

func (c *Core) getLimit(a modules.Args) goja.Value {
	if e := c.find(a.This); e != nil && e.limited {
		return c.env.VM.ToValue(e.max)
	}
	return nil
}

func (c *Core) setLimit(a modules.Args) goja.Value {
	e := c.ownState(a)
	e.limited = a.Has(0)
	e.max = a.Argument(0).ToFloat()
	return nil
}

// setMaxListeners(n) changes the limit of the leak warning; 0 is none.
func (c *Core) setMax(a modules.Args) goja.Value {
	n := c.readMax(a, "setMaxListeners")
	e := c.For(c.object(a))
	e.limited, e.max = true, n
	return a.This
}

func (c *Core) readMax(a modules.Args, name string) float64 {
	n := a.Number(0, name)
	if n < 0 || math.IsNaN(n) {
		c.env.ThrowOutOfRange(name, ">= 0", a.Argument(0))
	}
	return n
}

func (c *Core) getMax(a modules.Args) goja.Value {
	if e := c.find(c.object(a)); e != nil {
		return c.env.VM.ToValue(e.limit())
	}
	return c.env.VM.ToValue(c.max)
}

// listeners(type) unwraps those that are to be called once.
func (c *Core) listeners(a modules.Args) goja.Value {
	return c.show(a, func(_ *Emitter, _ *event, l *listener) goja.Value { return l.given() })
}

// rawListeners(type) does not.
func (c *Core) rawListeners(a modules.Args) goja.Value {
	return c.show(a, func(e *Emitter, ev *event, l *listener) goja.Value { return e.raw(ev, l) })
}

func (c *Core) show(a modules.Args, item func(*Emitter, *event, *listener) goja.Value) goja.Value {
	e := c.find(c.object(a))
	if e == nil {
		return c.env.VM.NewArray()
	}
	ev := eventOf(a.Argument(0))
	list := e.list(&ev)
	items := make([]any, len(list))
	for i := range list {
		items[i] = item(e, &ev, &list[i])
	}
	return c.env.VM.NewArray(items...)
}

// listenerCount(type, listener) counts all without a listener.
func (c *Core) listenerCount(a modules.Args) goja.Value {
	e := c.find(c.object(a))
	if e == nil {
		return c.env.VM.ToValue(0)
	}
	ev := eventOf(a.Argument(0))
	list := e.list(&ev)
	n := len(list)
	if !a.Nullish(1) {
		n = countOf(list, a.Argument(1))
	}
	return c.env.VM.ToValue(n)
}

func countOf(list []listener, v goja.Value) (n int) {
	fn, ok := v.(*goja.Object)
	for i := range list {
		if ok && list[i].matches(fn) {
			n++
		}
	}
	return n
}

// eventNames() lists strings and Symbols.
func (c *Core) eventNames(a modules.Args) goja.Value {
	e := c.find(c.object(a))
	if e == nil {
		return c.env.VM.NewArray()
	}
	var names []any
	for _, ev := range e.events() {
		names = append(names, ev.key)
	}
	return c.env.VM.NewArray(names...)
}
