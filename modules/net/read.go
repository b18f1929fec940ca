// SPDX-License-Identifier: Apache-2.0

package net

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/transport"
	"github.com/iotjs/iotjs/modules"
)

// native is a Socket as its stream and its connection see it: the halves that
// stream asks for, and the handler of transport. Socket's own methods of these
// names are those of the stream.
type native Socket

func (n *native) socket() *Socket { return (*Socket)(n) }

// Read implements stream.Source.
func (n *native) Read(int) {
	if s := n.socket(); s.readsItself() && s.conn != nil {
		s.goOn()
	} else {
		s.ReadStart()
	}
}

// Data implements transport.Handler.
func (n *native) Data(b []byte) {
	s := n.socket()
	s.touch()
	if s.consumer != nil {
		shared := s.Flowing() && s.Count("data") > 0
		s.consumer.Data(b)
		if shared {
			s.share(b)
		}
		return
	}
	if s.cold != nil && s.cold.onread != nil {
		s.core.env.Enter(func() { s.deliver(b) })
		return
	}
	data := s.conn.Keep(b)
	s.core.env.Enter(func() { s.push(data) })
}

// Warm implements transport.Warmer.
func (n *native) Warm() int {
	s := n.socket()
	sum := int(s.dispatched) + s.Stream.Warm()
	if s.idle != nil {
		sum += int(s.idle.deadline)
	}
	if w, ok := s.consumer.(transport.Warmer); ok {
		sum += w.Warm()
	}
	return sum
}

// share gives those who listen for 'data' what a consumer got, too.
func (s *Socket) share(b []byte) {
	data := append([]byte(nil), b...)
	s.core.env.Enter(func() { s.Push(data) })
}

// push hands data to the stream, and stops reading if it has enough. It runs
// inside of JavaScript: a listener of 'data' may start to read again only
// later.
func (s *Socket) push(data []byte) {
	if !s.Push(data) && s.conn != nil {
		s.conn.ReadStop()
	}
}

// EOF implements transport.Handler.
func (n *native) EOF() {
	s := n.socket()
	if s.consumer != nil {
		s.consumer.EOF()
		if s.Destroyed() {
			return
		}
	}
	s.core.env.Enter(func() {
		s.PushEnd()
		s.ReadMore()
	})
}

// Failed implements transport.Handler.
func (n *native) Failed(err error) {
	s := n.socket()
	var failure goja.Value
	s.core.env.Enter(func() { failure = s.failed("read", err) })
	if s.consumer != nil {
		s.consumer.Failed(failure)
	}
	s.Stream.Destroy(failure)
}

// ended is the first listener of 'end': a socket that may not be half open
// takes no more writes. IoT.js's write says so itself.
func (s *Socket) ended() {
	if !s.core.env.Compat && !modules.Truthy(s.Object().Get("allowHalfOpen")) {
		modules.Must(s.Object().DefineDataProperty("write", s.core.afterFIN, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	}
}

// rewrite undoes ended.
func (s *Socket) rewrite() {
	if s.Object().Get("write") == s.core.afterFIN {
		modules.Must(s.Object().Delete("write"))
	}
}
