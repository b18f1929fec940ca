// SPDX-License-Identifier: Apache-2.0

package net

import (
	"github.com/dop251/goja"
)

// Write implements stream.Sink.
func (n *native) Write(chunk []byte, done func(goja.Value)) {
	s := n.socket()
	if s.attempt != nil || s.securing != nil || s.conn == nil {
		s.dispatch([][]byte{chunk}, done)
		return
	}
	s.piece[0] = chunk
	s.submit(s.piece[:], done)
	s.piece[0] = nil
}

// WantsBytes implements stream.BytesSink.
func (n *native) WantsBytes() {}

// Writev implements stream.Sink.
func (n *native) Writev(chunks [][]byte, done func(goja.Value)) { n.socket().dispatch(chunks, done) }

// dispatch gives data to the connection, or keeps it until there is one.
func (s *Socket) dispatch(data [][]byte, done func(goja.Value)) {
	switch {
	case s.attempt != nil:
		s.rare().held = &held{data, done}
		s.Once("connect", s.core.onConnect)
		s.Once("close", s.core.onClose)
	case s.securing != nil:
		s.rare().held = &held{data, done}
	case s.conn == nil && s.cold != nil && s.cold.expected:
		s.cold.held = &held{data, done}
		s.Once("close", s.core.onClose)
	case s.conn == nil:
		done(s.core.socketClosed())
	default:
		s.submit(data, done)
	}
}

func (s *Socket) submit(data [][]byte, done func(goja.Value)) {
	s.touch()
	n := 0
	for _, b := range data {
		n += len(b)
	}
	s.dispatched += int64(n)
	left, err := s.conn.TryWrite(data)
	switch {
	case err != nil:
		done(s.core.failure("write", err))
	case len(left) == 0:
		done(nil)
	default:
		s.inFlight = n
		s.queue(append([][]byte(nil), left...), done)
	}
}

// queue leaves to the connection what the kernel did not take at once.
func (s *Socket) queue(data [][]byte, done func(goja.Value)) {
	complete, err := s.conn.Write(data, func(err error) { s.wrote(err, done) })
	if !complete {
		return
	}
	s.inFlight = 0
	if err != nil {
		done(s.core.failure("write", err))
		return
	}
	done(nil)
}

// wrote is called on the loop when the kernel has taken a write, or failed.
func (s *Socket) wrote(err error, done func(goja.Value)) {
	s.inFlight = 0
	if err == nil || s.Destroyed() {
		s.touch()
		done(nil)
		return
	}
	s.core.env.Enter(func() { done(s.failed("write", err)) })
}

// Final implements stream.Sink.
func (n *native) Final(done func(goja.Value)) {
	s := n.socket()
	if s.conn == nil {
		s.rare().final = done
		return
	}
	s.shutdown(done)
}

// shutdown tells the peer that no more comes. That it is gone already is no
// failure of ours.
func (s *Socket) shutdown(done func(goja.Value)) {
	s.conn.Shutdown(func(error) { done(nil) })
}

// sendHeld gives the connection what waited for it. It is a listener of
// 'connect': those that were there before the write come before it.
func (s *Socket) sendHeld() {
	if s.cold != nil && s.cold.held != nil {
		h := s.cold.held
		s.cold.held = nil
		s.Off("close", s.core.onClose)
		s.dispatch(h.data, h.done)
	}
}

// dropHeld is a listener of 'close': there was no connection.
func (s *Socket) dropHeld() {
	if s.cold != nil && s.cold.held != nil {
		h := s.cold.held
		s.cold.held = nil
		h.done(s.core.closedBeforeConnection())
	}
}

// endHeld ends the sending side if that waited for the connection.
func (s *Socket) endHeld() {
	if s.cold != nil && s.cold.final != nil && s.conn != nil {
		done := s.cold.final
		s.cold.final = nil
		s.shutdown(done)
	}
}
