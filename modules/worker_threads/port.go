// SPDX-License-Identifier: Apache-2.0

package workerthreads

import (
	"sync/atomic"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/ports"
	"github.com/iotjs/iotjs/modules"
)

// port is the native half of a MessagePort. It is on the loop, but for what it
// gets told by the other end.
type port struct {
	modules.Opaque
	core   *core
	port   *ports.Port  // nil once it is closed here or was given away
	gone   *ports.Port  // that was given away
	object *goja.Object // the MessagePort, nil without one
	native *goja.Object // what js/message_channel.js works with
	handle *eventloop.Handle
	told   *atomic.Bool // a look at the queue is due

	started, held bool

	onMessage, onBroken, onClose goja.Callable
}

// newChannel() makes the native halves of two ports.
func (c *core) newChannel(modules.Args) goja.Value {
	a, b := ports.Pair()
	return c.env.VM.NewArray(c.newPort(a).native, c.newPort(b).native)
}

// newPort makes the native half of a port that has come here.
func (c *core) newPort(p *ports.Port) *port {
	n := &port{core: c, port: p, handle: c.env.Loop.NewHandle(), told: new(atomic.Bool)}
	n.handle.Label("MessagePort")
	n.native = c.env.VM.CreateObject(c.class("port", portMethods()))
	c.env.Attach(n.native, n)
	c.open[n] = true
	p.Own(n.wake(c.env.Loop.Post))
	return n
}

// wake is what the other end calls, on any goroutine.
func (p *port) wake(post func(func())) func() {
	told := p.told
	return func() {
		if !told.Swap(true) {
			post(p.look)
		}
	}
}

// class makes the prototype of a kind of native half when it is first needed.
func (c *core) class(name string, methods []nativeMethod) *goja.Object {
	proto := c.classes[name]
	if proto == nil {
		proto = c.env.VM.NewObject()
		for _, m := range methods {
			c.env.Define(proto, modules.Method{Name: m.name, Func: func(a modules.Args) goja.Value {
				return m.call(c.env.State(a.This), a)
			}})
		}
		c.classes[name] = proto
	}
	return proto
}

// nativeMethod is a method of a native half.
type nativeMethod struct {
	name string
	call func(state any, a modules.Args) goja.Value
}

func portMethods() []nativeMethod {
	method := func(name string, f func(*port, modules.Args) goja.Value) nativeMethod {
		return nativeMethod{name, func(state any, a modules.Args) goja.Value { return f(state.(*port), a) }}
	}
	return []nativeMethod{
		method("listen", (*port).listen),
		method("start", func(p *port, _ modules.Args) goja.Value { return p.setStarted(true) }),
		method("stop", func(p *port, _ modules.Args) goja.Value { return p.setStarted(false) }),
		method("ref", func(p *port, _ modules.Args) goja.Value { return p.hold(true) }),
		method("unref", func(p *port, _ modules.Args) goja.Value { return p.hold(false) }),
		method("hasRef", func(p *port, _ modules.Args) goja.Value { return p.core.env.VM.ToValue(p.held) }),
		method("active", func(p *port, _ modules.Args) goja.Value { return p.core.env.VM.ToValue(p.port != nil) }),
		method("post", (*port).post),
		method("receive", (*port).receive),
		method("drain", func(p *port, _ modules.Args) goja.Value { p.deliver(1 << 30); return nil }),
		method("close", func(p *port, _ modules.Args) goja.Value { p.close(); return nil }),
	}
}

// listen(onMessage, onBroken, onClose) sets what is called: onMessage(value,
// ports), onBroken(error), onClose().
func (p *port) listen(a modules.Args) goja.Value {
	p.onMessage, p.onBroken, p.onClose = a.Func(0, "onMessage"), a.Func(1, "onBroken"), a.Func(2, "onClose")
	return nil
}

func (p *port) setStarted(on bool) goja.Value {
	if p.started = on; on && p.port != nil && !p.told.Swap(true) {
		p.core.env.Loop.Post(p.look)
	}
	return nil
}

// hold keeps the loop alive as long as the channel is open.
func (p *port) hold(on bool) goja.Value {
	if p.port == nil || p.held == on {
		return nil
	}
	if p.held = on; on {
		p.handle.Hold()
	} else {
		p.handle.Release()
	}
	return nil
}

// most is how many messages one look delivers, unless as many wait already.
const most = 1000

// look delivers what has come, and notices that the channel was closed.
func (p *port) look() {
	p.told.Store(false)
	if p.port == nil {
		return
	}
	p.handle.Resume()
	if p.started {
		p.deliver(max(most, p.port.Waiting()))
	}
	switch {
	case p.port == nil:
	case p.started && p.port.Waiting() > 0:
		if !p.told.Swap(true) {
			p.core.env.Loop.Post(p.look)
		}
	case p.port.Closed():
		p.close()
	}
}

// deliver calls onMessage for at most n messages.
func (p *port) deliver(n int) {
	for ; n > 0 && p.port != nil && (p.started || n > most); n-- {
		m, ok := p.port.Take()
		if !ok {
			return
		}
		p.core.env.Enter(func() { p.core.hand(m, p.onMessage, p.onBroken) })
	}
}

// receive() takes one message: {message}, or undefined.
func (p *port) receive(modules.Args) goja.Value {
	if p.port == nil {
		return nil
	}
	m, ok := p.port.Take()
	if !ok {
		return nil
	}
	v, _ := p.core.read(m)
	return p.core.env.Object("message", v)
}

// close closes the channel, and calls onClose later.
func (p *port) close() {
	if p.port == nil {
		return
	}
	port := p.leave()
	port.Close()
	p.handle.Close(nil, func() {
		if p.onClose != nil {
			p.core.env.Call(p.onClose, goja.Undefined())
		}
	})
}

// leave gives the port up.
func (p *port) leave() *ports.Port {
	port := p.port
	port.Own(nil)
	p.hold(false)
	p.port = nil
	delete(p.core.open, p)
	return port
}

// attach(messagePort, native) makes an object of the script a port, which
// messages can carry.
func (c *core) attach(a modules.Args) goja.Value {
	obj := a.Object(0, "port")
	p := c.env.State(a.Argument(1)).(*port)
	p.object = obj
	c.env.Attach(obj, &portTag{port: p})
	return nil
}

// portTag is behind a MessagePort.
type portTag struct {
	modules.Opaque
	port *port
}

// portOf is the port that obj is, or nil.
func (c *core) portOf(obj *goja.Object) *port {
	if tag, ok := c.env.State(obj).(*portTag); ok && tag.port.object == obj {
		return tag.port
	}
	return nil
}
