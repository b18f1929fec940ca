// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
)

// closed is told that the connection is gone: what was not complete is aborted.
func (c *serverConn) closed() {
	c.over = true
	c.server.remove(c)
	c.rest = nil
	active, queue := c.active, c.queue
	c.active, c.queue = nil, nil
	if active != nil {
		active.req.abort()
	}
	for _, res := range queue {
		res.req.abort()
	}
	if c.req != nil && !c.req.dumped { // otherwise it is answered, and nobody waits for the rest
		c.req.abort()
	}
	if active != nil {
		active.Closed()
	}
}

// abort destroys a request whose connection is gone.
func (m *Incoming) abort() {
	if !m.Destroyed() {
		err := m.core.env.NewError(modules.PlainError, "", "aborted")
		modules.Must(err.Set("code", "ECONNRESET"))
		m.Destroy(err)
	}
}

// parseError makes the error of a message that was refused. start is how many
// bytes came before packet.
func (c *Core) parseError(bad *http1.Error, packet []byte, start int) goja.Value {
	err := c.env.NewError(modules.PlainError, "", bad.Error())
	modules.Must(err.Set("bytesParsed", max(bad.BytesParsed-start, 0)))
	modules.Must(err.Set("code", bad.Code))
	modules.Must(err.Set("reason", bad.Reason))
	if packet != nil {
		modules.Must(err.Set("rawPacket", c.env.NewBuffer(append([]byte(nil), packet...))))
	}
	return err
}

// socketError is the listener of 'error' of every socket.
func (c *Core) socketError(a modules.Args) goja.Value {
	socket, _ := a.This.(*goja.Object)
	if conn := c.conns[socket]; conn != nil && !conn.refused {
		conn.clientError(a.Argument(0), 0)
	}
	return nil
}

// clientError emits 'clientError'. Without a listener the peer gets an answer
// with the status, if that is not 0 and nothing of another response has left,
// and the connection is closed.
func (c *serverConn) clientError(err goja.Value, status int) {
	c.refused, c.last = true, true
	s := c.server
	if s.Count("clientError") > 0 {
		s.Emit("clientError", err, c.link.Object())
		if s.core.env.Compat {
			c.link.Destroy(nil)
		}
		return
	}
	begun := c.active != nil && c.active.made && c.active.sent
	if status != 0 && !begun && !c.link.Ending() && !c.link.Destroyed() {
		b := http1.AppendStatusLine(nil, status, http1.StatusText(status))
		c.link.Send([][]byte{append(b, "Connection: close\r\n\r\n"...)}, nil)
	}
	c.link.Destroy(err)
}

// socketTimeout is the listener of 'timeout' of every socket: who is there is
// told, and without anybody the connection is closed.
func (c *Core) socketTimeout(a modules.Args) goja.Value {
	socket, _ := a.This.(*goja.Object)
	conn := c.conns[socket]
	if conn == nil {
		return nil
	}
	first := c.env.Compat && conn.server.Emit("timeout", socket)
	heard := conn.req != nil && conn.req.Emit("timeout", socket)
	heard = conn.active != nil && conn.active.Emit("timeout", socket) || heard
	heard = first || !c.env.Compat && conn.server.Emit("timeout", socket) || heard
	if !heard && !conn.answered(socket) {
		conn.link.Destroy(nil)
	}
	return nil
}

// answered tells a request that is complete, whose listener is the only one:
// IoT.js's API has it triggered by the socket, whereas Node.js leaves it out.
func (c *serverConn) answered(socket goja.Value) bool {
	return c.active != nil && c.active.req != nil && c.active.req.Emit("timeout", socket)
}

// startChecks begins to look for connections that take too long.
func (s *Server) startChecks() {
	s.closing = false
	if s.checkInterval > 0 {
		s.core.env.Loop.RefTimer(&s.check, false)
		s.core.env.Loop.StartTimer(&s.check, s.checkInterval)
	}
}

// serverCheck is the owner of the timer.
type serverCheck Server

// Expire implements eventloop.Expirer.
func (k *serverCheck) Expire() {
	s := (*Server)(k)
	now := s.core.env.Loop.Now()
	s.core.env.Enter(func() {
		s.each(func(conn *serverConn) {
			if conn.expired(now) {
				conn.clientError(s.core.env.NewError(modules.PlainError, "ERR_HTTP_REQUEST_TIMEOUT", "Request timeout"), 408)
			}
		})
	})
	s.core.env.Loop.StartTimer(&s.check, s.checkInterval)
}

// expired tells whether the message being read takes too long.
func (c *serverConn) expired(now int64) bool {
	if c.since < 0 || c.refused || c.over {
		return false
	}
	s, took := c.server, now-c.since
	return s.requestTimeout > 0 && took > s.requestTimeout || !c.headDone && s.headersTimeout > 0 && took > s.headersTimeout
}

// waits tells whether the connection has had its answer and may send another
// request. One that has sent nothing yet does not count: its request may be
// under way.
func (c *serverConn) waits() bool {
	return c.active == nil && c.req == nil && c.since < 0 && len(c.rest) == 0 && !c.headBegun()
}

// headBegun tells whether a part of a head is there.
func (c *serverConn) headBegun() bool { return !c.parser.Idle() }
