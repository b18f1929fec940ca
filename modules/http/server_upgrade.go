// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
)

// wantsUpgrade tells whether the connection leaves HTTP with this request: a
// CONNECT does, and an upgrade that somebody listens for.
func (s *Server) wantsUpgrade(m *http1.Message) bool {
	return m.Upgrade && (m.Method == "CONNECT" || s.Count("upgrade") > 0)
}

// upgrade hands the connection to the script, with what followed the head.
// Nobody listening for a CONNECT closes it.
func (c *serverConn) upgrade(m *http1.Message, rest []byte) {
	s := c.server
	event := "upgrade"
	if m.Method == "CONNECT" {
		event = "connect"
	}
	c.over = true
	head := append([]byte(nil), rest...)
	s.core.env.Enter(func() {
		req := s.core.NewIncoming(s.incoming, c.link.Object(), m, nil, s.mark)
		req.joined = s.joined
		req.Done(nil) // what follows is no body
		c.leave()
		if s.Count(event) == 0 {
			c.link.Destroy(nil)
			return
		}
		s.Emit(event, req.Object(), c.link.Object(), s.core.env.NewBuffer(head))
	})
}

// leave makes the socket one that the server has nothing to do with.
func (c *serverConn) leave() {
	core := c.server.core
	c.server.remove(c)
	c.link.Consume(nil)
	c.link.SetIdleTimeout(0)
	socket := c.link.Object()
	for event, fn := range map[string]*goja.Object{"timeout": core.onTimeout, "error": core.onError} {
		core.callMethod(socket, "removeListener", core.env.VM.ToValue(event), fn)
	}
}
