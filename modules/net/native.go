// SPDX-License-Identifier: Apache-2.0

package net

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// Consumer takes what a socket reads in place of its stream. Its methods are
// called on the loop, outside of JavaScript.
type Consumer interface {
	// Data brings bytes, which are valid only during the call.
	Data(b []byte)
	// EOF tells that the peer sends no more. Afterwards the socket's stream is
	// ended, too, unless the socket was destroyed meanwhile.
	EOF()
	// Failed tells that reading failed. Afterwards the socket is destroyed
	// with the error.
	Failed(err goja.Value)
}

// Consume makes c take what is read, until Consume(nil). It neither starts nor
// stops reading.
func (s *Socket) Consume(c Consumer) { s.consumer = c }

// Unread puts data that a consumer did not want into the stream, as what is
// read first. The bytes are copied.
func (s *Socket) Unread(data []byte) {
	if len(data) > 0 {
		s.core.env.Enter(func() { s.push(append([]byte(nil), data...)) })
	}
}

// ReadStart begins to read from the connection.
func (s *Socket) ReadStart() {
	if s.conn == nil {
		s.wantsRead = true
		return
	}
	s.conn.ReadStart()
}

// ReadStop stops reading: the peer has to wait once the buffers of the kernel
// are full.
func (s *Socket) ReadStop() {
	s.wantsRead = false
	if s.conn != nil {
		s.conn.ReadStop()
	}
}

// Reading tells whether the connection is read from.
func (s *Socket) Reading() bool { return s.conn != nil && s.conn.Reading() }

// Send writes data. If nothing is queued and the script has not put another
// method in place of write, the kernel takes what it can at once, and only the
// rest, which is copied, goes through the stream. done, which may be nil, is
// called once, with nil, null or the error: before Send returns if everything
// is written at once. more is false if the writer should wait for 'drain' (see
// OnDrain). data is changed and belongs to the caller again.
func (s *Socket) Send(data [][]byte, done func(err goja.Value)) (more bool) {
	if !s.plain() {
		return s.sendQueued(data, done)
	}
	before := s.conn.BytesWritten()
	left, err := s.conn.TryWrite(data)
	s.dispatched += s.conn.BytesWritten() - before
	s.touch()
	switch {
	case err != nil:
		s.core.env.Enter(func() { s.sendFailed(s.core.failure("write", err), done) })
		return false
	case len(left) > 0:
		return s.sendQueued(left, done)
	case done != nil:
		done(nil)
	}
	return true
}

// plain tells whether data can go past the stream.
func (s *Socket) plain() bool {
	if s.conn == nil || s.Ending() || s.Destroyed() || s.Pending() > 0 || s.Corked() {
		return false
	}
	return s.core.env.Property(s.Object(), "write") == s.core.write
}

func (s *Socket) sendFailed(err goja.Value, done func(goja.Value)) {
	s.Fail(err)
	if done != nil {
		done(err)
	}
}

// sendQueued writes through the stream, and through the method of a script
// that has its own.
func (s *Socket) sendQueued(data [][]byte, done func(goja.Value)) (more bool) {
	b := join(data)
	s.core.env.Enter(func() {
		write, _ := s.Object().Get("write").(*goja.Object)
		if write == s.core.write || !modules.Callable(write) {
			more = s.WriteThen(b, orNothing(done))
			return
		}
		more = s.sendThrough(write, b, done)
	})
	return more
}

// sendThrough calls the script's own write method.
func (s *Socket) sendThrough(write *goja.Object, b []byte, done func(goja.Value)) bool {
	env := s.core.env
	call, _ := goja.AssertFunction(write)
	args := []goja.Value{env.NewBuffer(b)}
	if done != nil {
		args = append(args, env.VM.ToValue(func(c goja.FunctionCall) goja.Value {
			done(c.Argument(0))
			return goja.Undefined()
		}))
	}
	return env.Invoke(call, s.Object(), args...).ToBoolean()
}

func orNothing(done func(goja.Value)) func(goja.Value) {
	if done == nil {
		return func(goja.Value) {}
	}
	return done
}

// join makes one slice, which nobody else has.
func join(data [][]byte) []byte {
	n := 0
	for _, b := range data {
		n += len(b)
	}
	out := make([]byte, 0, n)
	for _, b := range data {
		out = append(out, b...)
	}
	return out
}

// OnClose calls f, inside of JavaScript, right before 'close' is emitted.
func (s *Socket) OnClose(f func(hadError bool)) { s.rare().onClose = append(s.rare().onClose, f) }

// OnDrain calls f, inside of JavaScript, whenever 'drain' is emitted, in place
// of what was given before. nil ends that, and takes the listener off.
func (s *Socket) OnDrain(f func()) {
	r := s.rare()
	if r.onDrain != nil {
		s.Off("drain", r.onDrain)
		r.onDrain = nil
	}
	if f != nil {
		r.onDrain = s.Listen("drain", func(modules.Args) goja.Value {
			f()
			return nil
		})
	}
}
