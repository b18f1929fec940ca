// SPDX-License-Identifier: Apache-2.0

package net

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

func (c *Core) socketMethods() []modules.Method {
	return []modules.Method{
		{Name: "connect", Func: c.connectMethod},
		{Name: "setTimeout", Len: 2, Func: c.setTimeoutMethod},
		{Name: "_onTimeout", Func: c.onTimeoutMethod},
		{Name: "setNoDelay", Len: 1, Func: c.setNoDelayMethod},
		{Name: "setKeepAlive", Len: 2, Func: c.setKeepAliveMethod},
		{Name: "address", Func: c.addressMethod},
		{Name: "_unrefTimer", Func: func(a modules.Args) goja.Value {
			c.socket(a).touch()
			return nil
		}},
		{Name: "_getsockname", Func: c.addressMethod},
		{Name: "_getpeername", Func: func(a modules.Args) goja.Value { return c.addressObject(c.socket(a).RemoteAddr()) }},
		{Name: "destroySoon", Func: func(a modules.Args) goja.Value {
			c.socket(a).DestroySoon()
			return nil
		}},
		{Name: "resetAndDestroy", Func: func(a modules.Args) goja.Value {
			c.socket(a).ResetAndDestroy()
			return a.This
		}},
		{Name: "ref", Func: func(a modules.Args) goja.Value {
			c.socket(a).SetRef(true)
			return a.This
		}},
		{Name: "unref", Func: func(a modules.Args) goja.Value {
			c.socket(a).SetRef(false)
			return a.This
		}},
	}
}

// SetRef says whether the socket keeps the loop alive.
func (s *Socket) SetRef(ref bool) {
	s.unref = !ref
	switch {
	case s.conn != nil && ref:
		s.conn.Ref()
	case s.conn != nil:
		s.conn.Unref()
	case s.attempt != nil && s.attempt.dialing != nil && ref:
		s.attempt.dialing.Ref()
	case s.attempt != nil && s.attempt.dialing != nil:
		s.attempt.dialing.Unref()
	}
}

// setTimeout(msecs, callback)
func (c *Core) setTimeoutMethod(a modules.Args) goja.Value {
	s := c.socket(a)
	if !s.Destroyed() {
		s.setTimeout(a.Argument(0), a.Argument(1))
	}
	return a.This
}

// maxDelay is the longest delay of a timer.
const maxDelay = math.MaxInt32

func (s *Socket) setTimeout(msecs, callback goja.Value) {
	env := s.core.env
	s.rare().timeout = msecs
	if !goja.IsNumber(msecs) {
		env.ThrowArgType("msecs", "of type number", msecs)
	}
	f := msecs.ToFloat()
	if !(f >= 0) || math.IsInf(f, 0) {
		env.ThrowOutOfRange("msecs", "a non-negative finite number", msecs)
	}
	if f > maxDelay {
		env.Host.Warn(msecs.String()+" does not fit into a 32-bit signed integer."+
			"\nTimer duration was truncated to 2147483647.", "TimeoutOverflowWarning", "")
		f = maxDelay
	}
	if f > 0 {
		f = max(f, 1)
	}
	s.SetIdleTimeout(int64(f))
	if callback == nil || goja.IsUndefined(callback) {
		return
	}
	env.Func(callback, "callback")
	if f == 0 {
		s.Remove(s.core.value("timeout"), callback)
		return
	}
	s.Once("timeout", callback)
}

// _onTimeout()
func (c *Core) onTimeoutMethod(a modules.Args) goja.Value {
	c.socket(a).Emit("timeout")
	return nil
}

// setNoDelay(enable = true)
func (c *Core) setNoDelayMethod(a modules.Args) goja.Value {
	s := c.socket(a)
	s.SetNoDelay(!a.Has(0) || a.Argument(0).ToBoolean())
	return a.This
}

// SetNoDelay turns Nagle's algorithm off or on, at once or when the socket is
// connected.
func (s *Socket) SetNoDelay(on bool) {
	if on != s.noDelay && s.conn != nil {
		_ = s.conn.SetNoDelay(on) // a local socket has no such thing
	}
	s.noDelay = on
}

// setKeepAlive(enable, initialDelay)
func (c *Core) setKeepAliveMethod(a modules.Args) goja.Value {
	delay := 0.0
	if v := a.Argument(1); modules.Truthy(v) {
		delay = v.ToFloat() / 1000
	}
	c.socket(a).SetKeepAlive(a.Argument(0).ToBoolean(), int(delay))
	return a.This
}

// SetKeepAlive makes the kernel probe an idle connection after some seconds, 0
// leaves that to the system. It is remembered until the socket is connected.
func (s *Socket) SetKeepAlive(on bool, seconds int) {
	if s.conn != nil && (on != s.keepAlive || seconds != s.keepDelay) {
		_ = s.conn.SetKeepAlive(on, seconds) // a local socket has no such thing
	}
	s.keepAlive, s.keepDelay = on, seconds
}

// address()
func (c *Core) addressMethod(a modules.Args) goja.Value {
	return c.addressObject(c.socket(a).localAddr())
}

// super calls the method of Duplex.
func (c *Core) super(name string, a modules.Args) goja.Value {
	call, _ := goja.AssertFunction(c.streams.Duplex.Proto.Get(name))
	return c.env.Invoke(call, a.This, a.Arguments...)
}
