// SPDX-License-Identifier: Apache-2.0

// Package workerthreads is the native half of require("worker_threads") and of
// the globals MessageChannel, MessagePort and BroadcastChannel. Messages cross
// as plain Go data (internal/ports), written and read by package clone; the
// runtime of a worker is made by package runtime (Env.StartThread).
package workerthreads

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require("worker_threads") and its parts.
func Modules() []modules.Module {
	internal := func(name string) modules.Module {
		return modules.Module{Name: name, Internal: true, Source: js.Source(name), Bind: bind}
	}
	return []modules.Module{
		{Name: "worker_threads", Source: js.Source("worker_threads"), Bind: bind},
		internal("broadcast_channel"),
		internal("message_channel"),
		internal("node_event_target"),
		internal("worker_class"),
		internal("worker_error"),
		internal("worker_main"),
	}
}

// bind is what the parts need besides JavaScript.
func bind(env *modules.Env, binding *goja.Object) {
	c := modules.Local(env, newCore)
	env.Define(binding,
		modules.Method{Name: "newChannel", Func: c.newChannel},
		modules.Method{Name: "attach", Len: 2, Func: c.attach},
		modules.Method{Name: "setMakePort", Len: 1, Func: c.setMakePort},
		modules.Method{Name: "markUntransferable", Len: 1, Func: c.markUntransferable},
		modules.Method{Name: "join", Len: 2, Func: c.join},
		modules.Method{Name: "start", Len: 2, Func: c.start},
		modules.Method{Name: "workerInfo", Func: c.workerInfo},
		modules.Method{Name: "tell", Len: 2, Func: c.tell},
	)
}

// core is what a runtime knows of ports.
type core struct {
	env       *modules.Env
	classes   map[string]*goja.Object // prototypes of the native halves
	makePort  goja.Callable           // makes the MessagePort of a native half
	open      map[*port]bool
	members   map[*member]bool
	workers   map[*worker]bool
	unmovable map[*goja.Object]bool
}

func newCore(env *modules.Env) *core {
	c := &core{env: env, classes: map[string]*goja.Object{}, open: map[*port]bool{},
		members: map[*member]bool{}, workers: map[*worker]bool{}, unmovable: map[*goja.Object]bool{}}
	env.AtClose(c.close)
	return c
}

// close ends what the runtime has: others see their channels closed.
func (c *core) close() {
	for w := range c.workers {
		w.thread.Terminate()
	}
	for m := range c.members {
		m.leave()
	}
	for p := range c.open {
		p.port.Own(nil)
		p.port.Close()
	}
}

// setMakePort(f) sets what makes a MessagePort of a native half.
func (c *core) setMakePort(a modules.Args) goja.Value {
	c.makePort = a.Func(0, "f")
	return nil
}

// markUntransferable(object) keeps an ArrayBuffer from being given away.
func (c *core) markUntransferable(a modules.Args) goja.Value {
	if obj, ok := a.Argument(0).(*goja.Object); ok {
		c.unmovable[obj] = true
	}
	return nil
}
