// SPDX-License-Identifier: Apache-2.0

// Package asynchooks is require("async_hooks"): values that follow the flow of
// a program, and the numbers of what a program has under way.
//
// The context itself is modules.Context, which the loop, the queue of ticks and
// the promises carry along. Here is what scripts see of it. Nothing is numbered
// before a script asks for a number, and nothing is told before a hook is
// enabled.
package asynchooks

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describe require("async_hooks") and the class of events that uses it.
func Modules() []modules.Module {
	return []modules.Module{
		{Name: "async_hooks", Source: js.Source("async_hooks"), Bind: bind},
		{Name: "events_resource", Internal: true, Source: js.Source("events_resource")},
	}
}

// lib is what async_hooks knows in one runtime.
type lib struct {
	env      *modules.Env
	lastID   int64
	numbered bool
	root     *modules.Context // of the script itself
	hooks    []*hook          // that are enabled; replaced as a whole
	gone     []*modules.Context
}

// rootID is the number of the script itself.
const rootID = 1

func bind(env *modules.Env, binding *goja.Object) {
	l := &lib{env: env, lastID: rootID}
	l.root = (*modules.Context)(nil).Copy()
	l.root.ID = rootID
	env.Define(binding,
		modules.Method{Name: "attachStorage", Len: 1, Func: attachStorage},
		modules.Method{Name: "attachResource", Len: 3, Func: l.attachResource},
		modules.Method{Name: "enable", Len: 1, Func: l.enable},
		modules.Method{Name: "disable", Len: 1, Func: l.disable},
		modules.Method{Name: "listening", Func: func(modules.Args) goja.Value { return env.VM.ToValue(len(l.hooks) > 0) }},
		modules.Method{Name: "executionAsyncId", Func: l.executionID},
		modules.Method{Name: "triggerAsyncId", Func: l.triggerID},
		modules.Method{Name: "executionAsyncResource", Func: l.executionResource},
	)
	storage := env.VM.NewObject()
	env.Define(storage,
		modules.Method{Name: "disable", Func: disableStorage},
		modules.Method{Name: "enterWith", Len: 1, Func: enterWith},
		modules.Method{Name: "run", Len: 2, Func: run},
		modules.Method{Name: "exit", Len: 1, Func: exit},
		modules.Method{Name: "getStore", Func: getStore},
	)
	resource := env.VM.NewObject()
	env.Define(resource,
		modules.Method{Name: "runInAsyncScope", Len: 2, Func: l.runInAsyncScope},
		modules.Method{Name: "emitDestroy", Func: l.emitDestroy},
		modules.Method{Name: "asyncId", Func: l.asyncID},
		modules.Method{Name: "triggerAsyncId", Func: l.resourceTrigger},
	)
	modules.Must(binding.Set("storage", storage))
	modules.Must(binding.Set("resource", resource))
}

// number begins to give numbers.
func (l *lib) number() {
	if l.numbered {
		return
	}
	l.numbered = true
	l.env.Number(l.start)
	if c := l.env.Context(); c == nil && !l.env.Loop.Running() {
		l.env.Switch(l.root.Raw())
	}
}

func (l *lib) nextID() int64 {
	l.lastID++
	return l.lastID
}

// current is the context of the running code, with a number. What was started
// before anybody asked for numbers gets one now.
func (l *lib) current() *modules.Context {
	l.number()
	c := l.env.Context()
	if c != nil && c.ID != 0 {
		return c
	}
	made := c.Copy()
	made.ID, made.Trigger = rootID, 0
	if l.env.Loop.Running() {
		made.ID, made.Trigger = l.nextID(), rootID
	}
	l.env.Switch(made.Raw())
	return made
}

// start implements modules.Starter.
func (l *lib) start(kind string, resource *goja.Object) *modules.Context {
	from := l.env.Context()
	c := from.Copy()
	c.ID, c.Trigger, c.Resource, c.Once = l.nextID(), 0, resource, false
	if from != nil {
		c.Trigger = from.ID
	}
	switch kind {
	case "TickObject", "Microtask", "Immediate", "REQUEST":
		c.Once = true
	}
	l.tellInit(kind, c)
	return c
}

// executionAsyncId()
func (l *lib) executionID(a modules.Args) goja.Value { return a.Env.VM.ToValue(l.current().ID) }

// triggerAsyncId()
func (l *lib) triggerID(a modules.Args) goja.Value { return a.Env.VM.ToValue(l.current().Trigger) }

// executionAsyncResource()
func (l *lib) executionResource(a modules.Args) goja.Value {
	c := l.current()
	if c.Resource == nil {
		c.Resource = a.Env.VM.NewObject()
	}
	return c.Resource
}
