// SPDX-License-Identifier: Apache-2.0

package http

import (
	"errors"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
)

// serverConn is one connection of a Server: it parses requests and lets their
// responses out in the order in which the requests came.
type serverConn struct {
	server *Server
	link   Link
	parser http1.Parser
	remainder

	req    *Incoming   // whose body is being read
	active *Response   // whose turn it is
	queue  []*Response // that wait for their turn

	requests int64
	since    int64 // when the message being read began, in milliseconds; -1 for none
	headDone bool  // its head is there
	idleFor  int64 // the idle timeout that is set

	paused  bool // the body is not wanted now
	asked   bool // More was called since the last piece of a body
	stopped bool // ReadStop was called
	last    bool // no more requests are wanted
	refused bool // 'clientError' was emitted
	over    bool // upgraded or closed
	ended   bool // the peer sends no more, but what it sent is not parsed
	closes  bool // once the input at hand is parsed (compat)

	calls   calls
	request func() // serve, for what calls it

	prev, next *serverConn // in the list of the server
}

// maxPipelined is how many requests may wait for their responses before we stop
// reading.
const maxPipelined = 64

// Data implements Consumer.
func (c *serverConn) Data(b []byte) {
	if c.over || c.refused || c.last && c.req == nil {
		return
	}
	if c.since < 0 {
		c.since = c.server.core.env.Loop.Now()
	}
	c.feed(b, c)
	c.closeCompat()
}

// parseRest goes on with what was read before. The end of a body may be due
// although nothing is left of the input.
func (c *serverConn) parseRest() {
	if len(c.rest) > 0 || c.req != nil {
		c.feed(nil, c)
		c.closeCompat()
	}
}

// done implements reader.
func (c *serverConn) done() bool { return c.over }

// blocked tells whether nothing is to be parsed now. What was begun is read to
// its end.
func (c *serverConn) blocked() bool {
	if c.over || c.refused || c.paused {
		return true
	}
	return c.req == nil && (c.last || c.crowded())
}

// crowded tells whether enough responses wait for the peer to take the ones
// before them.
func (c *serverConn) crowded() bool {
	if len(c.queue) >= maxPipelined {
		return true
	}
	n := 0
	for _, res := range c.queue {
		n += res.waiting
	}
	return n > c.server.markValue()
}

// parse implements reader.
func (c *serverConn) parse(data []byte) (used int) {
	start := c.parser.Consumed()
	for !c.blocked() {
		n, ev, body, err := c.parser.Next(data[used:])
		used += n
		switch {
		case err != nil:
			c.refuse(err, data, start)
			return len(data)
		case ev == http1.More:
			c.clock()
			return used
		case ev == http1.Head:
			used += c.head(data[used:])
		case ev == http1.Body:
			c.body(body)
		case ev == http1.End:
			c.end()
		}
	}
	if c.refused {
		return len(data)
	}
	c.hold()
	return used
}

// clock notes when the message that is being read began: also one that came
// with the end of the one before.
func (c *serverConn) clock() {
	switch idle := c.parser.Idle(); {
	case idle && c.requests > 0:
		c.since = -1
	case !idle && c.since < 0:
		c.since = c.server.core.env.Loop.Now()
	}
}

// hold stops reading because nothing is to be parsed.
func (c *serverConn) hold() {
	if !c.stopped && !c.over {
		c.stopped = true
		c.link.ReadStop()
	}
}

// proceed goes on after something that blocked is over.
func (c *serverConn) proceed() {
	if c.parsing || c.blocked() {
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

// body hands a piece of the body to its request. What that makes due may run
// before it returns, and have asked for more.
func (c *serverConn) body(data []byte) {
	if c.req == nil {
		return
	}
	c.asked = false
	if !c.req.Body(append([]byte(nil), data...)) && !c.asked {
		c.paused = true
	}
}

// end completes the request.
func (c *serverConn) end() {
	req := c.req
	c.req, c.since, c.headDone = nil, -1, false
	if req != nil {
		req.Done(c.parser.Message.Trailers)
	}
}

// More implements Feed: the script wants more of the body.
func (c *serverConn) More() {
	c.asked = true
	if c.paused {
		c.paused = false
		c.proceed()
	}
}

// Lost implements Feed: a script has destroyed a request.
func (c *serverConn) Lost(_ *Incoming, err goja.Value) {
	if !c.link.Destroyed() {
		c.link.Destroy(err)
	}
}

// EOF implements Consumer. A message that is cut short is an error; otherwise
// the connection ends when what was asked for is answered.
func (c *serverConn) EOF() {
	if c.over {
		return
	}
	if c.refused {
		c.link.End()
		return
	}
	if len(c.rest) > 0 && c.blocked() {
		c.ended = true
		return
	}
	if _, err := c.parser.Finish(); err != nil {
		c.refuse(err, nil, c.parser.Consumed())
		return
	}
	c.finishInput()
}

// finishInput is the end of what the peer sends. Most peers that end have gone,
// so that the connection ends, too, unless the server wants otherwise.
func (c *serverConn) finishInput() {
	c.last = true
	switch {
	case !c.server.halfOpen || c.active == nil:
		c.link.End()
	case len(c.queue) > 0:
		c.queue[len(c.queue)-1].last = true
	default:
		c.active.last = true
	}
}

// Failed implements Consumer: the socket reports it, too.
func (c *serverConn) Failed(goja.Value) {}

// refuse answers what is no request. start is how many bytes came before
// packet.
func (c *serverConn) refuse(err error, packet []byte, start int) {
	var bad *http1.Error
	if !errors.As(err, &bad) {
		panic(err)
	}
	c.refused, c.last = true, true
	if c.server.core.env.Compat {
		c.refuseCompat()
		return
	}
	c.server.core.env.Enter(func() { c.clientError(c.server.core.parseError(bad, packet, start), bad.Status) })
}
