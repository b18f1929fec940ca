// SPDX-License-Identifier: Apache-2.0

package http

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/events"
	"github.com/iotjs/iotjs/modules/stream"
)

// Agent is the state of an Agent: the connections that requests to the same
// place share. Its settings are properties of the object, which scripts change.
type Agent struct {
	events.Emitter
	core     *Core
	sockets  *pool                         // in use
	free     *pool                         // waiting for a request
	requests *pool                         // waiting for a connection
	options  map[*goja.Object]*goja.Object // of requests
	total    int
	last     named
}

// defineAgent makes the class Agent.
func (c *Core) defineAgent() {
	ctor, proto := c.env.Class("Agent", 1, c.constructAgent)
	c.Agent = stream.Class{Ctor: ctor, Proto: proto}
	super, _ := events.Class(c.env)
	c.env.Extend(ctor, super)
	c.env.Define(proto,
		modules.Method{Name: "addRequest", Len: 4, Func: c.addRequest},
		modules.Method{Name: "createSocket", Len: 3, Func: c.createSocket},
		modules.Method{Name: "getName", Func: c.agentName},
		modules.Method{Name: "removeSocket", Len: 2, Func: c.removeSocket},
		modules.Method{Name: "keepSocketAlive", Len: 1, Func: c.keepSocketAlive},
		modules.Method{Name: "reuseSocket", Len: 2, Func: c.reuseSocket},
		modules.Method{Name: "destroy", Func: c.destroyAgent},
	)
	c.own.createSocket = proto.Get("createSocket").(*goja.Object)
	c.own.getName = proto.Get("getName").(*goja.Object)
	c.env.Lazy(proto, "createConnection", true, func() goja.Value { return c.module("net").Get("createConnection") })
	modules.Must(ctor.Set("defaultMaxSockets", math.Inf(1)))
	c.defineAgentProps()
}

func (c *Core) defineAgentProps() {
	for name, of := range map[string]func(*Agent) *pool{
		"sockets":     func(g *Agent) *pool { return g.sockets },
		"freeSockets": func(g *Agent) *pool { return g.free },
		"requests":    func(g *Agent) *pool { return g.requests },
	} {
		c.env.Getter(c.Agent.Proto, name, func(a modules.Args) goja.Value {
			if g := c.agent(a.This); g != nil {
				return of(g).object()
			}
			return nil
		}, nil)
	}
	c.env.Getter(c.Agent.Proto, "totalSocketCount", func(a modules.Args) goja.Value {
		if g := c.agent(a.This); g != nil {
			return c.int(g.total)
		}
		return nil
	}, func(a modules.Args) goja.Value {
		c.thisAgent(a).total = int(a.Argument(0).ToInteger())
		return nil
	})
}

// constructAgent is new Agent(options), the same called on an object of a
// subclass, and Agent() as a function.
func (c *Core) constructAgent(call goja.ConstructorCall) *goja.Object {
	this := call.This
	if !modules.Inherits(this, c.Agent.Proto) {
		this = c.env.VM.CreateObject(c.Agent.Proto)
	}
	g := &Agent{core: c, sockets: newPool(c), free: newPool(c), requests: newPool(c), options: make(map[*goja.Object]*goja.Object)}
	c.ev.Attach(this, g)
	opts := c.env.VM.CreateObject(nil)
	c.copyTo(opts, call.Argument(0))
	if v := opts.Get("noDelay"); v == nil || goja.IsUndefined(v) {
		modules.Must(opts.Set("noDelay", true))
	}
	modules.Must(opts.Set("path", goja.Null()))
	g.settings(this, opts)
	g.On("free", c.env.Function("", 2, func(a modules.Args) goja.Value {
		socket, ok := a.Argument(0).(*goja.Object)
		if options, isObj := a.Argument(1).(*goja.Object); ok && isObj {
			g.freed(socket, options)
		}
		return nil
	}))
	return this
}

// settings makes the properties of an agent.
func (g *Agent) settings(this, opts *goja.Object) {
	c := g.core
	set := func(name string, missing any) {
		v := opts.Get(name)
		if !modules.Truthy(v) {
			v = c.env.VM.ToValue(missing)
		}
		modules.Must(this.Set(name, v))
	}
	modules.Must(this.Set("defaultPort", 80))
	modules.Must(this.Set("protocol", "http:"))
	modules.Must(this.Set("options", opts))
	set("keepAliveMsecs", 1000)
	set("keepAlive", false)
	set("maxSockets", c.Agent.Ctor.Get("defaultMaxSockets"))
	set("maxFreeSockets", 256)
	set("scheduling", "lifo")
	if s := this.Get("scheduling"); s.String() != "lifo" && s.String() != "fifo" {
		c.env.ThrowArgValue("scheduling", s, "must be one of: 'fifo', 'lifo'")
	}
	g.setTotal(this, opts.Get("maxTotalSockets"))
}

func (g *Agent) setTotal(this *goja.Object, v goja.Value) {
	c := g.core
	if v == nil || goja.IsUndefined(v) {
		modules.Must(this.Set("maxTotalSockets", math.Inf(1)))
		return
	}
	if !goja.IsNumber(v) {
		c.env.ThrowArgType("maxTotalSockets", "of type number", v)
	}
	if !(v.ToFloat() >= 1) {
		c.env.ThrowOutOfRange("maxTotalSockets", ">= 1", v)
	}
	modules.Must(this.Set("maxTotalSockets", v))
}

// agent is the agent behind v, or nil.
func (c *Core) agent(v goja.Value) *Agent {
	g, _ := c.ev.State(v).(*Agent)
	return g
}

func (c *Core) thisAgent(a modules.Args) *Agent {
	g := c.agent(a.This)
	if g == nil {
		c.env.ThrowType("ERR_INVALID_THIS", "Value of \"this\" must be of type Agent")
	}
	return g
}

// global is http.globalAgent.
func (c *Core) global() *goja.Object {
	if c.globalAgent == nil {
		obj, err := c.env.VM.New(c.Agent.Ctor, c.env.Object("keepAlive", true, "scheduling", "lifo", "timeout", 5000))
		if err != nil {
			panic(err)
		}
		c.globalAgent = obj
	}
	return c.globalAgent
}

// number is a setting.
func (g *Agent) number(name string) float64 {
	if v := g.Object().Get(name); v != nil {
		return v.ToFloat()
	}
	return math.Inf(1)
}

// option is an option of the script.
func (g *Agent) option(name string) goja.Value {
	if opts, ok := g.Object().Get("options").(*goja.Object); ok {
		return orUndefined(opts.Get(name))
	}
	return goja.Undefined()
}
