// SPDX-License-Identifier: Apache-2.0

package net

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// Destroy implements stream.Closer.
func (n *native) Destroy(err goja.Value, done func(goja.Value)) {
	s := n.socket()
	s.stopIdle()
	if s.open() {
		s.close(modules.Truthy(err))
		done(err)
	} else {
		done(err)
		s.core.env.NextTickFunc(func() { s.closed() })
	}
	if srv := s.server; srv != nil {
		srv.connections--
		srv.closeIfDrained()
	}
}

// close closes what is below; 'close' follows in the closing phase.
func (s *Socket) close(hadError bool) {
	after := func() {
		s.core.env.Enter(func() { s.closed(s.core.boolean(hadError)) })
	}
	conn, a := s.conn, s.attempt
	s.conn, s.attempt = nil, nil
	if s.cold != nil {
		s.cold.handle = nil
	}
	switch {
	case s.securing != nil:
		s.securing.Cancel()
		s.securing = nil
		s.dropHeld()
		s.core.env.Loop.NewHandle().Close(nil, after)
	case conn == nil:
		a.cancel()
		s.core.env.Loop.NewHandle().Close(nil, after)
	case s.resetting:
		s.received = conn.BytesRead()
		if err := conn.Reset(after); err != nil {
			s.Emit("error", s.core.failure("reset", err))
		}
	default:
		s.received = conn.BytesRead()
		conn.CloseThen(after)
	}
}

// closed emits 'close'.
func (s *Socket) closed(hadError ...goja.Value) {
	if r := s.cold; r != nil {
		for _, f := range r.onClose {
			f(len(hadError) > 0 && hadError[0] == s.core.yes)
		}
	}
	s.Emit("close", hadError...)
}

// DestroySoon destroys the socket once everything is written.
func (s *Socket) DestroySoon() {
	s.core.env.Enter(func() {
		if modules.Truthy(s.Object().Get("writable")) {
			s.callEnd()
		}
		if s.Finished() {
			s.Stream.Destroy(nil)
			return
		}
		s.Once("finish", s.Object().Get("destroy"))
	})
}

// callEnd is this.end().
func (s *Socket) callEnd() {
	if end, ok := goja.AssertFunction(s.Object().Get("end")); ok {
		s.core.env.Invoke(end, s.Object())
	}
}

// ResetAndDestroy closes the connection with a reset.
func (s *Socket) ResetAndDestroy() {
	c := s.core
	switch {
	case !s.open():
		s.Stream.Destroy(c.socketClosed())
	case s.localSocket():
		panic(c.env.NewError(modules.TypeError, "ERR_INVALID_HANDLE_TYPE", "This handle type cannot be sent"))
	case s.attempt != nil:
		s.Once("connect", c.env.Function("", 0, func(modules.Args) goja.Value {
			s.reset()
			return nil
		}))
	default:
		s.reset()
	}
}

func (s *Socket) reset() {
	s.resetting = true
	s.Stream.Destroy(nil)
}
