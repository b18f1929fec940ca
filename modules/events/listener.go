// SPDX-License-Identifier: Apache-2.0

package events

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// native is how the engine calls a function from inside JavaScript: exceptions
// pass through as panics.
type native = func(goja.FunctionCall) goja.Value

// listener is one entry of a list.
type listener struct {
	call native
	obj  *goja.Object // the function that was added
	once *once        // nil unless it is to be called once
}

// once is what makes a listener run once. It is the identity of the entry.
type once struct {
	fired   bool
	target  *goja.Object // once was called on it
	wrapper *goja.Object // what scripts see in place of the listener, when they look
}

// listenerOf reads a listener.
func (c *Core) listenerOf(v goja.Value) listener {
	if obj, ok := v.(*goja.Object); ok {
		if call := modules.CallOf(obj); call != nil {
			return listener{call: call, obj: obj}
		}
	}
	if c.env.Compat {
		panic(c.env.NewError(modules.TypeError, "", "listener must be a function"))
	}
	c.env.ThrowArgType("listener", "of type function", v)
	return listener{}
}

// given is the function behind l as listeners() shows it: a function with a
// property listener stands for that one.
func (l *listener) given() goja.Value {
	if l.once != nil {
		return l.obj
	}
	if inner, ok := l.obj.Get("listener").(*goja.Object); ok {
		return inner
	}
	return l.obj
}

// matches tells whether removing fn removes l.
func (l *listener) matches(fn *goja.Object) bool {
	if l.obj == fn || l.once != nil && l.once.wrapper == fn {
		return true
	}
	if l.once != nil {
		return false
	}
	inner, ok := l.obj.Get("listener").(*goja.Object)
	return ok && inner == fn
}

// raw is l as rawListeners() shows it.
func (e *Emitter) raw(ev *event, l *listener) *goja.Object {
	if l.once == nil {
		return l.obj
	}
	if l.once.wrapper == nil {
		l.once.wrapper = e.wrap(*ev, *l)
	}
	return l.once.wrapper
}

// wrap makes the function that stands for a listener to be called once.
func (e *Emitter) wrap(ev event, l listener) *goja.Object {
	env := e.core.env
	fn := env.Function("bound onceWrapper", 0, func(a modules.Args) goja.Value {
		if !e.fire(&ev, l.once) {
			return nil
		}
		return l.call(goja.FunctionCall{This: l.once.target, Arguments: a.Arguments})
	})
	modules.Must(fn.Set("listener", l.obj))
	return fn
}

// fire takes a listener off before its one call. It reports false if that call
// was made already.
func (e *Emitter) fire(ev *event, o *once) bool {
	if o.fired {
		return false
	}
	o.fired = true
	c := e.core
	remove := c.override(o.target, "removeListener", c.own.remove)
	if remove == nil {
		e.remove(o.target, ev, o.wrapper, o)
		c.tellRemoved(o.target, ev)
		return true
	}
	list := e.list(ev)
	if i := position(list, o.wrapper, o); i >= 0 {
		c.env.Invoke(remove, o.target, e.value(ev), e.raw(ev, &list[i]))
	}
	return true
}
