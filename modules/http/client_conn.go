// SPDX-License-Identifier: Apache-2.0

package http

import (
	"bytes"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
)

// clientConn is one connection of a client: it parses the responses to the
// requests that use it one after the other.
type clientConn struct {
	core   *Core
	link   Link
	parser http1.Parser
	remainder

	req  *ClientRequest // nil between two requests
	mark int            // highWaterMark of its responses

	paused  bool // the body is not wanted now
	asked   bool // More was called since the last piece of a body
	stopped bool
	failed  bool // an error was reported
	over    bool // upgraded or closed
	ended   bool // the peer sends no more, but what it sent is not parsed
}

// clientConn returns the state of a socket, and makes it if there is none.
func (c *Core) clientConn(socket *goja.Object) *clientConn {
	if conn := c.clients[socket]; conn != nil {
		return conn
	}
	conn := &clientConn{core: c, link: c.linkOf(socket), mark: markOf(socket)}
	c.clients[socket] = conn
	c.listenTo(socket, "error", c.onClientError)
	c.listenTo(socket, "timeout", c.onClientTimeout)
	conn.link.OnClose(func(bool) { conn.closed() })
	conn.link.OnDrain(func() {
		if conn.req != nil {
			conn.req.Drained()
		}
	})
	conn.link.Consume(conn)
	return conn
}

// begin gives the connection to a request.
func (c *clientConn) begin(r *ClientRequest) {
	c.req, r.conn = r, c
	c.failed = false
	r.prepare(&c.parser)
	c.stopped = false
	c.link.ReadStart()
}

// Data implements Consumer.
func (c *clientConn) Data(b []byte) {
	switch {
	case c.over:
	case c.req == nil || c.req.answeredWhole() && !c.parsing:
		c.link.Destroy(nil) // nothing was asked for
	default:
		c.within(func() { c.feed(b, c) })
	}
}

// within runs f where the request of the connection was made: the connection may
// be older.
func (c *clientConn) within(f func()) {
	if c.req == nil {
		f()
		return
	}
	c.core.env.In(c.req.origin, f)
}

// answeredWhole tells whether the response is complete.
func (r *ClientRequest) answeredWhole() bool { return r.res != nil && r.res.complete }

// parseRest goes on with what was read before. The end of a body may be due
// although nothing is left of the input.
func (c *clientConn) parseRest() {
	if len(c.rest) > 0 || c.req != nil && c.req.res != nil && !c.req.res.complete {
		c.within(func() { c.feed(nil, c) })
	}
}

// blocked tells whether nothing is to be parsed now.
func (c *clientConn) blocked() bool { return c.over || c.paused || c.req == nil }

// done implements reader.
func (c *clientConn) done() bool { return c.over }

// parse implements reader: what listeners made due comes after all of it, or
// after the piece that was too much. That may have made room again. A listener
// that throws ends only itself.
func (c *clientConn) parse(data []byte) (used int) {
	start := c.parser.Consumed()
	for starved := false; !starved && !c.blocked(); {
		c.core.env.Enter(func() { starved = c.parseSome(data, &used, start) })
	}
	if c.paused && !c.stopped && !c.over {
		c.stopped = true
		c.link.ReadStop()
	}
	return used
}

// parseSome parses until nothing is wanted, or nothing is left, which it tells.
func (c *clientConn) parseSome(data []byte, used *int, start int) (starved bool) {
	for !c.blocked() {
		n, ev, body, err := c.parser.Next(data[*used:])
		*used += n
		switch {
		case err != nil:
			*used = len(data)
			c.refuse(err, data, start)
			return true
		case ev == http1.More:
			return true
		case ev == http1.Head:
			c.head(data[*used:])
		case ev == http1.Body:
			c.body(body)
		case ev == http1.End:
			*used += c.end(data[*used:], start+*used)
		}
	}
	return false
}

func (c *clientConn) body(data []byte) {
	res := c.req.res
	if res == nil {
		return
	}
	c.asked = false
	if !res.Body(append([]byte(nil), data...)) && !c.asked {
		c.paused = true
	}
}

// end completes the response. Nobody asked for what follows it, but for empty
// lines, which some servers add; start is how many bytes came before rest.
func (c *clientConn) end(rest []byte, start int) (used int) {
	r := c.req
	if r.res == nil { // an interim response
		r.prepare(&c.parser)
		return 0
	}
	r.res.Done(c.parser.Message.Trailers)
	if len(bytes.Trim(rest, "\r\n")) == 0 {
		return len(rest)
	}
	if _, _, _, err := c.parser.Next(rest); err != nil {
		c.refuse(err, rest, start)
	} else {
		c.link.Destroy(nil)
	}
	c.over = true
	return len(rest)
}

// More implements Feed.
func (c *clientConn) More() {
	c.asked = true
	if !c.paused {
		return
	}
	c.paused = false
	if c.parsing {
		return
	}
	c.parseRest()
	if c.blocked() {
		return
	}
	if c.stopped {
		c.stopped = false
		c.link.ReadStart()
	}
	if c.ended {
		c.ended = false
		c.EOF()
	}
}

// Lost implements Feed: a script has destroyed a response.
func (c *clientConn) Lost(m *Incoming, err goja.Value) {
	if c.req != nil && c.req.res == m && !c.link.Destroyed() {
		c.link.Destroy(err)
	}
}

// EOF implements Consumer.
func (c *clientConn) EOF() {
	if !c.over {
		c.within(c.eof)
	}
}

func (c *clientConn) eof() {
	if len(c.rest) > 0 && c.paused {
		c.ended = true
		return
	}
	r := c.req
	if ev, err := c.parser.Finish(); err == nil && ev == http1.End && r != nil && r.res != nil {
		r.res.Done(nil)
	} else if r != nil && r.res == nil {
		c.core.env.Enter(func() { c.fail(c.core.hangUp()) })
	}
	if !c.link.Destroyed() {
		c.link.DestroySoon()
	}
}
