// SPDX-License-Identifier: Apache-2.0

package http

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules/buffer"
)

// head makes the request and the response and tells the script. It returns how
// much of rest, what follows the head, it used.
func (c *serverConn) head(rest []byte) (used int) {
	m := &c.parser.Message
	if c.since < 0 {
		c.since = c.server.core.env.Loop.Now()
	}
	c.headDone = true
	c.requests++
	if c.server.wantsUpgrade(m) {
		c.upgrade(m, rest)
		return len(rest)
	}
	m.Upgrade = false
	c.server.core.env.Enter(c.request)
	if c.calls.serving { // the script threw
		c.server.core.env.Enter(c.served)
	}
	return 0
}

// serve makes the objects of a request and emits the event that it calls for.
// A body of no length ends at once.
func (c *serverConn) serve() {
	s, m := c.server, &c.parser.Message
	req := s.core.NewIncoming(s.incoming, c.link.Object(), m, c, s.mark)
	req.joined = s.joined
	res := s.newResponse(c, req)
	res.keepAlive = m.KeepAlive
	c.req = req
	c.accept(res)
	c.setIdle(s.timeout)
	if s.core.env.Listened(serverStart) {
		res.publish(serverStart)
	}
	c.calls.serving = true
	c.dispatch(m, req, res)
	c.endAtOnce()
	c.served()
}

// served is called when the script returns: by itself, or by throwing.
func (c *serverConn) served() {
	c.calls.serving = false
	if c.calls.due {
		c.calls.due = false
		c.calls.finish()
	}
}

// endAtOnce completes a request without a body, before what its listeners made
// due runs.
func (c *serverConn) endAtOnce() {
	if c.over || c.refused {
		return
	}
	if _, ev, _, _ := c.parser.Next(nil); ev == http1.End {
		c.end()
	}
}

// accept gives a response its turn, or lets it wait.
func (c *serverConn) accept(res *Response) {
	if c.active != nil {
		c.queue = append(c.queue, res)
		return
	}
	c.active = res
	res.link = c.link
}

// dispatch emits 'request', or what the head asks for in its place.
func (c *serverConn) dispatch(m *http1.Message, req *Incoming, res *Response) {
	s := c.server
	switch {
	case m.Minor == 1 && s.requireHost && m.Hosts != 1:
		res.refuse(400)
		return
	case m.Minor == 1 && s.maxRequests > 0 && c.requests > s.maxRequests:
		res.limitReached = true
		s.Emit("dropRequest", req.Object(), c.link.Object())
		res.refuse(503)
		return
	}
	if m.Minor == 1 && s.maxRequests > 0 {
		res.limitReached = c.requests >= s.maxRequests
	}
	if m.Minor == 1 && m.Expect != "" {
		c.expect(m, req, res)
		return
	}
	s.Tell("request", req.Object(), res.Object())
}

// expect answers an Expect field (RFC 9110, section 10.1.1).
func (c *serverConn) expect(m *http1.Message, req *Incoming, res *Response) {
	s := c.server
	switch {
	case strings.EqualFold(m.Expect, "100-continue"):
		res.expects = true
		if s.Count("checkContinue") > 0 {
			s.Emit("checkContinue", req.Object(), res.Object())
			return
		}
		res.inform([]byte(continueLine), nil)
		res.sent100 = true
		s.Emit("request", req.Object(), res.Object())
	case s.Count("checkExpectation") > 0:
		s.Emit("checkExpectation", req.Object(), res.Object())
	default:
		res.refuse(417)
	}
}

const continueLine = "HTTP/1.1 100 Continue\r\n\r\n"

// refuse answers with a status and no body.
func (r *Response) refuse(status int) {
	if status == 400 {
		r.SetField("Connection", buffer.ASCII("close"))
	}
	r.makeHead(status, nil)
	r.endWith(nil, nil, nil)
}

// newResponse makes the response to req.
func (s *Server) newResponse(c *serverConn, req *Incoming) *Response {
	res := s.core.responseFor(s, req)
	res.owner = c
	res.keepTimeout, res.maxRequests = s.keepAliveTimeout, s.maxRequests
	res.unique, res.rejectBody = s.unique, s.rejectBody
	if s.mark > 0 {
		res.mark = s.mark
	}
	return res
}

// responseFor makes the object: of the class that the script gave, or ours.
func (c *Core) responseFor(s *Server, req *Incoming) *Response {
	if s.response == nil || s.response == c.Response.Ctor {
		r := new(Response)
		c.initResponse(c.env.VM.CreateObject(c.Response.Proto), r)
		r.req, r.request = req, req.Object()
		r.follow(req.method, int(req.minor))
		return r
	}
	options := c.env.Object("highWaterMark", s.markValue(), "rejectNonStandardBodyWrites", s.rejectBody)
	obj, err := c.env.VM.New(s.response, req.Object(), options)
	if err != nil {
		panic(err)
	}
	r := c.response(obj)
	if r == nil {
		c.env.ThrowType("ERR_INVALID_ARG_VALUE", "The ServerResponse class must extend http.ServerResponse")
	}
	if r.req == nil {
		r.req, r.request = req, req.Object()
		r.follow(req.method, int(req.minor))
	}
	return r
}

func (s *Server) markValue() int {
	if s.mark > 0 {
		return s.mark
	}
	return defaultMark
}

// finished is told that a response is sent: the next one has its turn, or the
// connection is idle or ends.
func (c *serverConn) finished(r *Response) {
	if c.active != r {
		return
	}
	c.active = nil
	if !r.req.consumed && !r.req.Wanted() {
		r.req.Dump()
	}
	r.Detach()
	r.closeSoon()
	switch {
	case c.over && len(c.queue) > 0: // requests in front of an upgrade
		c.nextResponse()
	case c.over:
	case r.last && c.moreCompat():
	case r.last:
		c.last = true
		c.link.DestroySoon()
	case len(c.queue) > 0:
		c.nextResponse()
	default:
		c.idle()
	}
	c.proceed()
}

// nextResponse gives the next response its turn.
func (c *serverConn) nextResponse() {
	next := c.queue[0]
	c.queue[0] = nil
	if c.queue = c.queue[1:]; len(c.queue) == 0 {
		c.queue = nil
	}
	c.active = next
	core := c.server.core
	if fn, ok := next.this.Get("assignSocket").(*goja.Object); ok && fn != core.own.assignSocket {
		core.callMethod(next.this, "assignSocket", c.link.Object())
		return
	}
	next.Assign(c.link)
	if next.ended {
		next.beforeFinish()
	}
}

// idle is the connection between two requests.
func (c *serverConn) idle() {
	if c.server.closing && c.since < 0 {
		c.last = true
		c.link.DestroySoon()
		return
	}
	if c.server.keepAliveTimeout > 0 {
		c.setIdle(c.server.keepAliveTimeout)
	}
}

// setIdle changes the idle timeout.
func (c *serverConn) setIdle(ms int64) {
	if c.idleFor != ms {
		c.idleFor = ms
		c.link.SetIdleTimeout(ms)
	}
}

// closeSoon emits 'close' in a tick.
func (r *Response) closeSoon() {
	if r.Silent() {
		r.closed, r.destroyed = true, true
		return
	}
	r.core.env.NextTickFunc(r.Closed)
}
