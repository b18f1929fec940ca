// SPDX-License-Identifier: Apache-2.0

package http

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules/stream"
)

// Incoming is the state of an IncomingMessage: a request that a server got, or
// a response that a client got. Whoever reads the connection makes it with
// NewIncoming when the head is there, and hands over the body with Body and
// Done.
type Incoming struct {
	stream.Stream
	side   stream.Readable
	core   *Core
	feed   Feed
	socket goja.Value     // nil for none
	asked  *ClientRequest // whose response it is, nil for none

	method, target string
	targetText     goja.Value // once it was asked for
	reason         string
	fields         []http1.Field
	rare           *incomingRare

	// A message is made for each request: what is small is kept together.
	status   int32
	ownEnds  int32 // listeners of 'end' that are ours
	minor    int8
	joined   bool // joinDuplicateHeaders
	complete bool // Done was called
	aborted  bool
	consumed bool // somebody read from it
	dumped   bool
	upgrade  bool
}

// incomingRare is what not every message has, and what scripts made of it.
type incomingRare struct {
	trailers []http1.Field
	set      map[string]goja.Value // properties that a script assigned
	made     [4]*goja.Object       // headers, headersDistinct, trailers, trailersDistinct
	raw      [2]*goja.Object       // rawHeaders, rawTrailers
}

// more is the rare part, made if there is none.
func (m *Incoming) more() *incomingRare {
	if m.rare == nil {
		m.rare = new(incomingRare)
	}
	return m.rare
}

// Feed is where the body of a message comes from.
type Feed interface {
	// More asks for more of the body, after Body returned false.
	More()
	// Lost tells that the message was destroyed before it was complete, or
	// before its end was read. The connection is of no use any more.
	Lost(m *Incoming, err goja.Value)
}

// NewIncoming makes the object of a message whose head is m, on the connection
// of socket. The head is copied as far as it is not shared text. class is the
// constructor that a script gave in place of IncomingMessage, or nil; it throws
// what that throws. mark is the highWaterMark, 0 for the default.
func (c *Core) NewIncoming(class, socket *goja.Object, m *http1.Message, feed Feed, mark int) *Incoming {
	in := c.newIncoming(class, socket, mark)
	in.feed = feed
	in.method, in.target = m.Method, m.Target
	in.status, in.reason, in.minor = int32(m.Status), m.Reason, int8(m.Minor)
	in.fields = slices.Clone(m.Fields)
	in.upgrade = m.Upgrade
	return in
}

func (c *Core) newIncoming(class, socket *goja.Object, mark int) *Incoming {
	if class == nil || class == c.Incoming.Ctor {
		in := new(Incoming)
		c.initIncoming(c.env.VM.CreateObject(c.Incoming.Proto), in, socket, mark)
		return in
	}
	obj, err := c.env.VM.New(class, socket)
	if err != nil {
		panic(err)
	}
	in := c.incoming(obj)
	if in == nil {
		c.env.ThrowType("ERR_INVALID_ARG_VALUE", "The IncomingMessage class must extend http.IncomingMessage")
	}
	return in
}

// initIncoming makes obj a message without a head. socket may be nil.
func (c *Core) initIncoming(obj *goja.Object, in *Incoming, socket *goja.Object, mark int) {
	in.core = c
	in.minor = -1
	if socket != nil {
		in.socket = socket
	}
	half := (*incomingHalf)(in)
	c.streams.Init(obj, in, stream.Options{
		Readable: true, Source: half, Closer: half, Side: &in.side, NoConstruct: true, ReadableHighWaterMark: mark,
	})
}

// markOf is the readableHighWaterMark of a socket, or 0.
func markOf(socket *goja.Object) int {
	if v := socket.Get("readableHighWaterMark"); v != nil && goja.IsNumber(v) {
		return int(v.ToInteger())
	}
	return 0
}

// incoming is the message behind v, or nil.
func (c *Core) incoming(v goja.Value) *Incoming {
	switch h := c.ev.State(v).(type) {
	case *Incoming:
		return h
	case interface{ Message() *Incoming }:
		return h.Message()
	}
	return nil
}

// Message is the message itself: for states that embed one.
func (m *Incoming) Message() *Incoming { return m }

// Body hands over a piece of the body, which belongs to the message from then
// on. It returns false when no more is wanted until Feed.More.
func (m *Incoming) Body(data []byte) (more bool) {
	if m.dumped {
		return true
	}
	return m.Push(data)
}

// Done says that the message is complete. trailers are copied. A message
// without a body whose 'end' is waited for gets it also if nobody reads: scripts
// for IoT.js count on that, and in Node.js they would wait for ever.
func (m *Incoming) Done(trailers []http1.Field) {
	m.complete = true
	if len(trailers) > 0 {
		m.more().trailers = slices.Clone(trailers)
	}
	m.PushEndQuiet()
	if m.Count("end") > int(m.ownEnds) && m.Unread() {
		m.Resume()
	}
}

// incomingHalf is the native half of the stream.
type incomingHalf Incoming

// Read implements stream.Source.
func (h *incomingHalf) Read(int) {
	h.consumed = true
	if h.feed != nil && !h.complete {
		h.feed.More()
	}
}

// Destroy implements stream.Closer. A message that was not read to its end is
// aborted, and its connection is closed. An error nobody listens for is left
// out.
func (h *incomingHalf) Destroy(err goja.Value, done func(goja.Value)) {
	m := (*Incoming)(h)
	if !m.EndEmitted() || !m.complete {
		m.aborted = true
		m.Emit("aborted")
		if m.feed != nil {
			m.feed.Lost(m, err)
		}
	}
	m.core.env.NextTickFunc(func() {
		if m.Count("error") == 0 {
			err = nil
		}
		done(err)
	})
}

// Dump throws the rest of the message away: nobody wants it.
func (m *Incoming) Dump() {
	if m.dumped {
		return
	}
	m.dumped = true
	if m.Discard() {
		return
	}
	m.RemoveAll(m.core.dataEvent)
	m.Resume()
}
