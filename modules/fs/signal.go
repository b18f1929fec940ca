// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"context"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// signal is an AbortSignal that a call was given. A nil signal never fires.
type signal struct {
	obj      *goja.Object
	ctx      context.Context // ends when the signal fires
	cancel   context.CancelFunc
	listener goja.Value
}

// signalOf reads the signal option.
func (c *call) signalOf(v goja.Value) *signal {
	if goja.IsUndefined(v) {
		return nil
	}
	obj, ok := v.(*goja.Object)
	if !ok || obj.Get("aborted") == nil {
		c.env.ThrowArgType("options.signal", "an instance of AbortSignal", v)
	}
	s := &signal{obj: obj}
	s.ctx, s.cancel = context.WithCancel(context.Background())
	if obj.Get("aborted").ToBoolean() {
		s.cancel()
		return s
	}
	if add, ok := goja.AssertFunction(obj.Get("addEventListener")); ok && c.form != onSync {
		s.listener = c.env.Function("", 0, func(modules.Args) goja.Value {
			s.cancel()
			return nil
		})
		c.env.Invoke(add, obj, c.env.VM.ToValue("abort"), s.listener, c.env.Object("once", true))
	}
	return s
}

// fired tells whether the signal had fired before the call.
func (s *signal) fired() bool { return s != nil && s.ctx.Err() != nil }

// release stops listening.
func (s *signal) release(m *api) {
	if s == nil || s.listener == nil {
		return
	}
	if remove, ok := goja.AssertFunction(s.obj.Get("removeEventListener")); ok {
		m.env.Enter(func() { m.env.Invoke(remove, s.obj, m.env.VM.ToValue("abort"), s.listener) })
	}
}

// error is the AbortError, whose cause is the reason of the signal.
func (s *signal) error(m *api) goja.Value {
	obj := m.env.NewError(modules.PlainError, "", "The operation was aborted")
	m.rename(obj, "AbortError", "AbortError")
	set(obj, "code", "ABORT_ERR")
	modules.Must(obj.DefineDataProperty("name", m.env.VM.ToValue("AbortError"), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE))
	if reason := property(s.obj, "reason"); !goja.IsUndefined(reason) {
		m.env.Hide(obj, "cause", reason)
	}
	return obj
}
