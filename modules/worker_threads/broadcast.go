// SPDX-License-Identifier: Apache-2.0

package workerthreads

import (
	"sync/atomic"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/ports"
	"github.com/iotjs/iotjs/modules"
)

// member is the native half of a BroadcastChannel.
type member struct {
	modules.Opaque
	core      *core
	member    *ports.Member // nil once it is closed
	handle    *eventloop.Handle
	told      *atomic.Bool
	onMessage goja.Callable
	onBroken  goja.Callable
	held      bool
}

// join(name, onMessage, onBroken) makes a member of a channel.
func (c *core) join(a modules.Args) goja.Value {
	m := &member{core: c, handle: c.env.Loop.NewHandle(), told: new(atomic.Bool)}
	m.handle.Label("BroadcastChannel")
	m.onMessage, m.onBroken = a.Func(1, "onMessage"), a.Func(2, "onBroken")
	m.member = c.env.Threads.Hub.Join(a.String(0, "name"), m.wake(c.env.Loop.Post))
	m.hold(true)
	c.members[m] = true
	obj := c.env.VM.CreateObject(c.class("member", memberMethods()))
	c.env.Attach(obj, m)
	return obj
}

func memberMethods() []nativeMethod {
	method := func(name string, f func(*member, modules.Args) goja.Value) nativeMethod {
		return nativeMethod{name, func(state any, a modules.Args) goja.Value { return f(state.(*member), a) }}
	}
	return []nativeMethod{
		method("post", (*member).post),
		method("receive", (*member).receive),
		method("close", func(m *member, _ modules.Args) goja.Value { m.leave(); return nil }),
		method("ref", func(m *member, _ modules.Args) goja.Value { m.hold(true); return nil }),
		method("unref", func(m *member, _ modules.Args) goja.Value { m.hold(false); return nil }),
	}
}

// wake is what the others call, on any goroutine.
func (m *member) wake(post func(func())) func() {
	told := m.told
	return func() {
		if !told.Swap(true) {
			post(m.look)
		}
	}
}

func (m *member) look() {
	m.told.Store(false)
	if m.member == nil {
		return
	}
	m.handle.Resume()
	for n := max(most, m.member.Waiting()); n > 0 && m.member != nil; n-- {
		msg, ok := m.member.Take()
		if !ok {
			return
		}
		m.core.env.Enter(func() { m.core.hand(msg, m.onMessage, m.onBroken) })
	}
	if m.member != nil && m.member.Waiting() > 0 && !m.told.Swap(true) {
		m.core.env.Loop.Post(m.look)
	}
}

// post(value) sends a message to all the others.
func (m *member) post(a modules.Args) goja.Value {
	msg := m.core.pack(nil, a.Argument(0), goja.Undefined())
	if m.member != nil {
		m.member.Send(msg)
	}
	return nil
}

// receive() takes one message: {message}, or undefined.
func (m *member) receive(modules.Args) goja.Value {
	if m.member == nil {
		return nil
	}
	msg, ok := m.member.Take()
	if !ok {
		return nil
	}
	v, _ := m.core.read(msg)
	return m.core.env.Object("message", v)
}

func (m *member) hold(on bool) {
	if m.member == nil || m.held == on {
		return
	}
	if m.held = on; on {
		m.handle.Hold()
	} else {
		m.handle.Release()
	}
}

func (m *member) leave() {
	if m.member == nil {
		return
	}
	m.hold(false)
	m.member.Leave()
	delete(m.core.members, m)
	m.member = nil
}
