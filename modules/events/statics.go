// SPDX-License-Identifier: Apache-2.0

package events

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// defineStatics fills the constructor, which is the module's exports.
func (c *Core) defineStatics() {
	for _, name := range [...]string{"addAbortListener", "once", "on", "getEventListeners", "getMaxListeners"} {
		c.lazy(name, "events_async")
	}
	modules.Must(c.ctor.Set("EventEmitter", c.ctor))
	modules.Must(c.ctor.Set("usingDomains", false))
	modules.Must(c.ctor.Set("captureRejectionSymbol", c.rejection))
	c.setting("captureRejections", c.getCapture, c.setCapture)
	c.lazy("EventEmitterAsyncResource", "events_resource")
	modules.Must(c.ctor.Set("errorMonitor", c.monitor.sym))
	c.setting("defaultMaxListeners", c.getDefault, c.setDefault)
	c.lazy("setMaxListeners", "events_async")
	c.env.Define(c.ctor,
		modules.Method{Name: "init", Len: 1, Func: c.initOf},
		modules.Method{Name: "listenerCount", Len: 2, Func: c.listenerCountOf},
	)
}

// lazy takes a static member from a JavaScript part when it is first used.
func (c *Core) lazy(name, part string) {
	c.env.Lazy(c.ctor, name, true, func() goja.Value {
		return c.env.Require(part).(*goja.Object).Get(name)
	})
}

func (c *Core) setting(name string, get, set modules.Func) {
	modules.Must(c.ctor.DefineAccessorProperty(name, c.env.Function("get", 0, get),
		c.env.Function("set", 1, set), goja.FLAG_FALSE, goja.FLAG_TRUE))
}

func (c *Core) getCapture(modules.Args) goja.Value { return c.env.VM.ToValue(c.capture) }

func (c *Core) setCapture(a modules.Args) goja.Value {
	c.capture = a.Bool(0, "EventEmitter.captureRejections")
	return nil
}

func (c *Core) getDefault(modules.Args) goja.Value { return c.env.VM.ToValue(c.max) }

func (c *Core) setDefault(a modules.Args) goja.Value {
	c.max = c.readMax(a, "defaultMaxListeners")
	return nil
}

// init(options) does what the constructor does to this.
func (c *Core) initOf(a modules.Args) goja.Value {
	c.init(c.object(a), a.Argument(0))
	return nil
}

// listenerCount(emitter, type) is the old form of the method.
func (c *Core) listenerCountOf(a modules.Args) goja.Value {
	obj := a.Object(0, "emitter")
	if count, ok := goja.AssertFunction(obj.Get("listenerCount")); ok {
		return c.env.Invoke(count, obj, a.Argument(1))
	}
	a.This, a.Arguments = obj, a.Arguments[min(1, a.Len()):]
	return c.listenerCount(a)
}
