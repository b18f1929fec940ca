// SPDX-License-Identifier: Apache-2.0

package http

import "github.com/dop251/goja"

// newConn makes the state of a connection, with the functions that all its
// messages use.
func newConn(s *Server, l Link) *serverConn {
	c := &serverConn{server: s, link: l, since: s.core.env.Loop.Now()}
	c.parser.Limits.HeadSize, c.parser.Limits.Fields = s.headSize(), s.maxHeaders
	c.parser.Lenient = s.insecure
	c.calls.sent = func(err goja.Value) {
		if c.active != nil {
			c.active.Sent(err)
		}
	}
	c.calls.finish = func() {
		if c.active != nil && c.active.done {
			c.active.finish()
		}
	}
	c.request = c.serve
	return c
}

// shared implements owner.
func (c *serverConn) shared() *calls { return &c.calls }

// Warm implements transport.Warmer.
func (c *serverConn) Warm() int {
	return int(c.since+c.requests) + c.parser.Warm() + len(c.rest) + len(c.queue)
}
