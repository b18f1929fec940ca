// SPDX-License-Identifier: Apache-2.0

package asynchooks

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// hook is an enabled AsyncHook. A function that it does not have is nil.
type hook struct {
	object                       *goja.Object
	init, before, after, destroy goja.Callable
}

// enable(hook, init, before, after, destroy)
func (l *lib) enable(a modules.Args) goja.Value {
	obj := a.Object(0, "hook")
	if slices.ContainsFunc(l.hooks, func(h *hook) bool { return h.object == obj }) {
		return nil
	}
	h := &hook{object: obj}
	for i, fn := range [...]*goja.Callable{&h.init, &h.before, &h.after, &h.destroy} {
		*fn, _ = goja.AssertFunction(a.Argument(i + 1))
	}
	l.number()
	l.hooks = append(slices.Clone(l.hooks), h)
	l.env.Observe(l)
	return nil
}

// disable(hook)
func (l *lib) disable(a modules.Args) goja.Value {
	obj := a.Object(0, "hook")
	l.hooks = slices.DeleteFunc(slices.Clone(l.hooks), func(h *hook) bool { return h.object == obj })
	if len(l.hooks) == 0 {
		l.env.Observe(nil)
	}
	return nil
}

// tellInit tells of a new resource. What a native starts while no JavaScript
// runs gets a number and is not told of.
func (l *lib) tellInit(kind string, c *modules.Context) {
	if len(l.hooks) == 0 || !l.env.Inside() {
		return
	}
	if c.Resource == nil {
		c.Resource = l.env.VM.NewObject()
	}
	vm := l.env.VM
	args := []goja.Value{vm.ToValue(c.ID), vm.ToValue(kind), vm.ToValue(c.Trigger), c.Resource}
	for _, h := range l.hooks {
		l.tell(h, h.init, args...)
	}
}

func (l *lib) tellBefore(c *modules.Context) {
	for _, h := range l.hooks {
		l.tell(h, h.before, l.env.VM.ToValue(c.ID))
	}
}

func (l *lib) tellAfter(c *modules.Context) {
	for _, h := range l.hooks {
		l.tell(h, h.after, l.env.VM.ToValue(c.ID))
	}
}

// tell calls a function of a hook. One that throws is as bad as a callback
// that does: the program does not expect it where it happens.
func (l *lib) tell(h *hook, fn goja.Callable, args ...goja.Value) {
	if fn == nil {
		return
	}
	if _, err := fn(h.object, args...); err != nil {
		l.env.Report(err)
	}
}

// Before implements modules.Observer.
func (l *lib) Before(c *modules.Context) { l.tellBefore(c) }

// After implements modules.Observer.
func (l *lib) After(c *modules.Context) {
	l.tellAfter(c)
	if c.Once {
		l.Destroyed(c)
	}
}

// Destroyed implements modules.Observer. The hooks hear of it in a tick, all
// that have gone until then at once.
func (l *lib) Destroyed(c *modules.Context) {
	if c.ID == 0 || !slices.ContainsFunc(l.hooks, func(h *hook) bool { return h.destroy != nil }) {
		return
	}
	l.gone = append(l.gone, c)
	if len(l.gone) == 1 {
		l.env.Quietly(l.bury)
	}
}

func (l *lib) bury() {
	gone := l.gone
	l.gone = nil
	for _, c := range gone {
		for _, h := range l.hooks {
			l.tell(h, h.destroy, l.env.VM.ToValue(c.ID))
		}
	}
}
