// SPDX-License-Identifier: Apache-2.0

package asynchooks

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
)

// resource is the state of an AsyncResource.
type resource struct {
	modules.Opaque
	context *modules.Context
}

// attachResource(object, type, trigger) makes an object a resource of the
// running context; without a trigger it is what runs that made it. It returns
// the two numbers.
func (l *lib) attachResource(a modules.Args) goja.Value {
	obj := a.Object(0, "resource")
	c := l.env.Context().Copy()
	c.ID, c.Trigger, c.Resource = l.nextID(), l.triggerOf(a.Argument(2)), obj
	a.Env.Attach(obj, &resource{context: c})
	pair := a.Env.VM.NewArray(c.ID, c.Trigger)
	l.tellInit(a.Argument(1).String(), c)
	return pair
}

func (l *lib) triggerOf(v goja.Value) int64 {
	if !goja.IsUndefined(v) {
		return v.ToInteger()
	}
	if c := l.env.Context(); c != nil && c.ID != 0 {
		return c.ID
	}
	if l.env.Loop.Running() {
		return 0
	}
	return rootID
}

func thisResource(a modules.Args) *resource {
	r, ok := a.Env.State(a.This).(*resource)
	if !ok {
		a.Env.ThrowType("", "Receiver must be an instance of AsyncResource")
	}
	return r
}

// runInAsyncScope(fn, thisArg, ...args)
func (l *lib) runInAsyncScope(a modules.Args) goja.Value {
	c := thisResource(a).context
	fn, ok := goja.AssertFunction(a.Argument(0))
	if !ok {
		apply(a, 0)
	}
	before := l.env.Switch(c.Raw())
	l.tellBefore(c)
	defer l.leave(c, before)
	return l.env.Invoke(fn, a.Argument(1), a.Rest(2)...)
}

// leave goes back to where runInAsyncScope was called.
func (l *lib) leave(c *modules.Context, before *eventloop.Context) {
	l.tellAfter(c)
	l.env.Switch(before)
}

// emitDestroy()
func (l *lib) emitDestroy(a modules.Args) goja.Value {
	l.Destroyed(thisResource(a).context)
	return a.This
}

// asyncId()
func (l *lib) asyncID(a modules.Args) goja.Value {
	return a.Env.VM.ToValue(thisResource(a).context.ID)
}

// triggerAsyncId()
func (l *lib) resourceTrigger(a modules.Args) goja.Value {
	return a.Env.VM.ToValue(thisResource(a).context.Trigger)
}
