// SPDX-License-Identifier: Apache-2.0

package events

import (
	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"

	"github.com/iotjs/iotjs/modules"
)

// defineMethods fills the prototype. The methods are enumerable, as in
// Node.js, so that Object.assign can mix them into another object.
func (c *Core) defineMethods() {
	c.env.Define(c.proto,
		modules.Method{Name: "setMaxListeners", Len: 1, Func: c.setMax},
		modules.Method{Name: "getMaxListeners", Func: c.getMax},
		modules.Method{Name: "emit", Len: 1, Func: c.emit},
		modules.Method{Name: "addListener", Len: 2, Func: c.addListener},
	)
	c.alias("on", "addListener")
	c.env.Define(c.proto,
		modules.Method{Name: "prependListener", Len: 2, Func: c.prependListener},
		modules.Method{Name: "once", Len: 2, Func: c.once},
		modules.Method{Name: "prependOnceListener", Len: 2, Func: c.prependOnceListener},
		modules.Method{Name: "removeListener", Len: 2, Func: c.removeListener},
	)
	c.alias("off", "removeListener")
	c.env.Define(c.proto,
		modules.Method{Name: "removeAllListeners", Len: 1, Func: c.removeAllListeners},
		modules.Method{Name: "listeners", Len: 1, Func: c.listeners},
		modules.Method{Name: "rawListeners", Len: 1, Func: c.rawListeners},
		modules.Method{Name: "listenerCount", Len: 2, Func: c.listenerCount},
		modules.Method{Name: "eventNames", Func: c.eventNames},
	)
	c.own.emit, c.own.on = c.method("emit"), c.method("on")
	c.own.prepend, c.own.remove = c.method("prependListener"), c.method("removeListener")
	c.defineFields()
}

func (c *Core) method(name string) *goja.Object { return c.proto.Get(name).(*goja.Object) }

func (c *Core) alias(name, of string) { modules.Must(c.proto.Set(name, c.method(of))) }

// object is the emitter that a method was called on.
func (c *Core) object(a modules.Args) *goja.Object {
	obj, ok := a.This.(*goja.Object)
	if !ok {
		panic(c.env.NewError(modules.TypeError, "", notEmitter(a.This)))
	}
	return obj
}

func notEmitter(this goja.Value) string {
	if goja.IsUndefined(this) || goja.IsNull(this) {
		return "Cannot read properties of " + this.String() + " (reading '_events')"
	}
	return "Cannot create property '_events' on " + modules.TypeOf(this) + " '" + this.String() + "'"
}

// addListener(type, listener) is also on.
func (c *Core) addListener(a modules.Args) goja.Value { return c.addTo(a, false) }

// prependListener(type, listener) adds in front.
func (c *Core) prependListener(a modules.Args) goja.Value { return c.addTo(a, true) }

func (c *Core) addTo(a modules.Args, prepend bool) goja.Value {
	this := c.object(a)
	l := c.listenerOf(a.Argument(1))
	ev := eventOf(a.Argument(0))
	c.For(this).add(this, &ev, l, prepend)
	return this
}

// once(type, listener) adds through the on method, which may be overridden.
func (c *Core) once(a modules.Args) goja.Value {
	return c.addOnce(c.object(a), a.Argument(0), a.Argument(1), false)
}

// prependOnceListener(type, listener) adds through prependListener.
func (c *Core) prependOnceListener(a modules.Args) goja.Value {
	return c.addOnce(c.object(a), a.Argument(0), a.Argument(1), true)
}

func (c *Core) addOnce(this *goja.Object, key, fn goja.Value, prepend bool) goja.Value {
	l := c.listenerOf(fn)
	l.once = &once{target: this}
	ev := eventOf(key)
	name, own := unistring.String("on"), c.own.on
	if prepend {
		name, own = "prependListener", c.own.prepend
	}
	e := c.For(this)
	if add := c.override(this, name, own); add != nil {
		c.env.Invoke(add, this, e.value(&ev), e.raw(&ev, &l))
	} else {
		e.add(this, &ev, l, prepend)
		c.tellAdded(this, &ev)
	}
	return this
}

// removeListener(type, listener) is also off.
func (c *Core) removeListener(a modules.Args) goja.Value {
	this := c.object(a)
	l := c.listenerOf(a.Argument(1))
	if e := c.find(this); e != nil {
		ev := eventOf(a.Argument(0))
		e.remove(this, &ev, l.obj, nil)
	}
	return this
}

// removeAllListeners(type) removes those of all events without an argument.
func (c *Core) removeAllListeners(a modules.Args) goja.Value {
	this := c.object(a)
	e := c.find(this)
	switch {
	case e == nil:
	case a.Len() == 0:
		e.removeEvery(this)
	default:
		ev := eventOf(a.Argument(0))
		e.removeAll(this, &ev)
	}
	return this
}
