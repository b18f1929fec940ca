// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// streamLink is a duplex stream of a script as a Link: what it reads comes by
// its events, what is sent goes through its methods.
type streamLink struct {
	core     *Core
	obj      *goja.Object
	consumer Consumer
	ondata   *goja.Object
	ondrain  *goja.Object
}

// linkOf returns the link behind a socket that a script gave.
func (c *Core) linkOf(socket *goja.Object) Link {
	if l, ok := c.ev.State(socket).(Link); ok {
		return l
	}
	return &streamLink{core: c, obj: socket}
}

// Object implements Link.
func (l *streamLink) Object() *goja.Object { return l.obj }

// Consume implements Link.
func (l *streamLink) Consume(c Consumer) {
	l.consumer = c
	if c == nil || l.ondata != nil {
		return
	}
	env := l.core.env
	l.ondata = env.Function("", 1, func(a modules.Args) goja.Value {
		if l.consumer == nil {
			return nil
		}
		if goja.IsString(a.Argument(0)) {
			p := l.core.payloadOf(a.Argument(0), nil)
			l.consumer.Data(p.append(nil))
		} else if b, ok := env.Bytes(a.Argument(0)); ok {
			l.consumer.Data(b)
		}
		return nil
	})
	l.on("data", l.ondata)
	l.on("end", env.Function("", 0, func(modules.Args) goja.Value {
		if l.consumer != nil {
			l.consumer.EOF()
		}
		return nil
	}))
}

func (l *streamLink) on(event string, fn goja.Value) {
	l.core.callMethod(l.obj, "on", l.core.env.VM.ToValue(event), fn)
}

// Unread implements Link.
func (l *streamLink) Unread(data []byte) {
	if l.ondata != nil {
		l.core.callMethod(l.obj, "removeListener", l.core.dataEvent, l.ondata)
	}
	if len(data) > 0 {
		l.core.callMethod(l.obj, "unshift", l.core.env.NewBuffer(append([]byte(nil), data...)))
	}
}

// ReadStart implements Link.
func (l *streamLink) ReadStart() { l.core.callMethod(l.obj, "resume") }

// ReadStop implements Link.
func (l *streamLink) ReadStop() { l.core.callMethod(l.obj, "pause") }

// Send implements Link.
func (l *streamLink) Send(data [][]byte, done func(err goja.Value)) (more bool) {
	var all []byte
	for _, b := range data {
		all = append(all, b...)
	}
	env := l.core.env
	cb := env.Function("", 1, func(a modules.Args) goja.Value {
		if done != nil {
			done(a.Argument(0))
		}
		return nil
	})
	env.Enter(func() { more = l.core.callMethod(l.obj, "write", env.NewBuffer(all), cb).ToBoolean() })
	return more
}

// Pending implements Link.
func (l *streamLink) Pending() int {
	if v := l.obj.Get("writableLength"); v != nil {
		return int(v.ToInteger())
	}
	return 0
}

// SetIdleTimeout implements Link.
func (l *streamLink) SetIdleTimeout(ms int64) {
	l.core.callMethod(l.obj, "setTimeout", l.core.env.VM.ToValue(ms))
}

// OnClose implements Link.
func (l *streamLink) OnClose(f func(hadError bool)) {
	l.on("close", l.core.env.Function("", 1, func(a modules.Args) goja.Value {
		f(a.Argument(0).ToBoolean())
		return nil
	}))
}

// OnDrain implements Link.
func (l *streamLink) OnDrain(f func()) {
	if l.ondrain != nil {
		l.core.callMethod(l.obj, "removeListener", l.core.env.VM.ToValue("drain"), l.ondrain)
		l.ondrain = nil
	}
	if f == nil {
		return
	}
	l.ondrain = l.core.env.Function("", 0, func(modules.Args) goja.Value {
		f()
		return nil
	})
	l.on("drain", l.ondrain)
}

// Destroy implements Link.
func (l *streamLink) Destroy(err goja.Value) {
	l.core.env.Enter(func() {
		if err == nil {
			l.core.callMethod(l.obj, "destroy")
			return
		}
		l.core.callMethod(l.obj, "destroy", err)
	})
}

// Destroyed implements Link.
func (l *streamLink) Destroyed() bool { return modules.Truthy(l.obj.Get("destroyed")) }

// End implements Link.
func (l *streamLink) End() { l.core.env.Enter(func() { l.core.callMethod(l.obj, "end") }) }

// Ending implements Link.
func (l *streamLink) Ending() bool { return modules.Truthy(l.obj.Get("writableEnded")) }

// DestroySoon implements Link.
func (l *streamLink) DestroySoon() {
	l.core.env.Enter(func() {
		if modules.Callable(l.obj.Get("destroySoon")) {
			l.core.callMethod(l.obj, "destroySoon")
			return
		}
		l.core.callMethod(l.obj, "end")
	})
}
