// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules/events"
)

// Outgoing is the state of an OutgoingMessage: a response of a server or a
// request of a client. Embed it in the state of the class and make an object
// one with Core.InitOutgoing.
//
// What is written waits in pieces until the tick ends, so that a head and a
// short body leave in one Send; without a link it waits for Assign.
type Outgoing struct {
	events.Emitter
	core  *Core
	kind  Kind
	link  Link
	this  *goja.Object
	props map[string]goja.Value // what a script assigned to properties that are only kept

	fields []field // set by the script, in order
	head   []byte  // the head once it is made, until it has left
	buffer []byte  // memory of the head, to be used again by another message

	pieces  [][]byte // what waits to be sent
	few     [2][]byte
	waiting int // bytes in pieces
	written []goja.Callable
	mark    int // highWaterMark
	rare    *outgoingRare

	// A message is made for each request: what is small is kept together.
	framing
	flags
	lent    bool // head is in memory of Core.spare
	made    bool // the head is made
	built   bool // writeHead was called (compat)
	sent    bool // the head has left, or waits among pieces
	ticking bool
	corked  int32
	flying  int32 // sends whose done was not called
}

// outgoingRare is what few messages have.
type outgoingRare struct {
	errored goja.Value
	status  goja.Value // a statusCode that a script set and that is no integer
	trailer []byte
}

// more is for writing to what is rare.
func (o *Outgoing) more() *outgoingRare {
	if o.rare == nil {
		o.rare = new(outgoingRare)
	}
	return o.rare
}

// failure is the error that the message was destroyed with, or nil.
func (o *Outgoing) failure() goja.Value {
	if o.rare == nil {
		return nil
	}
	return o.rare.errored
}

// trailers are the lines of the trailer fields.
func (o *Outgoing) trailers() []byte {
	if o.rare == nil {
		return nil
	}
	return o.rare.trailer
}

// framing says how the body is delimited.
type framing struct {
	length         int64 // _contentLength, -1 for null
	bytes          int64 // of the body so far
	keepTimeout    int64 // milliseconds, for the Keep-Alive field
	maxRequests    int64
	unique         map[string]bool // uniqueHeaders, in lower case
	chunked        bool            // chunkedEncoding
	chunkedDefault bool            // useChunkedEncodingByDefault
	noBody         bool            // !_hasBody
	bare           bool            // the status permits no body (204, 304)
	strict         bool            // strictContentLength
	removedLength  bool            // the script removed the field
	removedCoding  bool
	removedConn    bool
	last           bool // the connection ends with this message
	keepAlive      bool // shouldKeepAlive
	noKeepField    bool // no Keep-Alive field by default
	limitReached   bool // maxRequestsOnConnectionReached
	agent          bool // an agent will keep the connection
	rejectBody     bool // rejectNonStandardBodyWrites
	sendDate       bool
}

// flags are the steps of a message's life.
type flags struct {
	ended      bool // end was called (finished, writableEnded)
	done       bool // 'finish' is due or was emitted
	finishSent bool // 'finish' was emitted
	prefinish  bool // 'prefinish' was emitted
	destroyed  bool
	closed     bool
	unwritable bool // the script set writable to false
	needDrain  bool
	sent100    bool // of a response
	expects    bool // the client waits for 100
}

// Kind is what makes a message a request or a response.
type Kind interface {
	// ImplicitHead makes the head (with MakeHead) because the body begins and
	// the script has made none.
	ImplicitHead()
	// Finished is called when everything was sent, after 'finish'.
	Finished()
	// Calls returns the functions that a message without write callbacks uses,
	// so that they need not be made for each: sent calls Sent, finish calls
	// Finish. nil for one that has none.
	Calls() *calls
}

// calls are functions that the messages of a connection share.
type calls struct {
	sent   func(err goja.Value)
	finish func()

	serving bool // the script is being called
	due     bool // finish is to be called when it returns
}

// outgoingHolder is the state of an object that is an OutgoingMessage.
type outgoingHolder interface {
	events.Holder
	Out() *Outgoing
}

// Out is the message itself: for states that embed one.
func (o *Outgoing) Out() *Outgoing { return o }

// InitOutgoing makes obj a message with the state h.
func (c *Core) InitOutgoing(obj *goja.Object, h outgoingHolder, kind Kind) {
	o := h.Out()
	o.core, o.kind, o.this = c, kind, obj
	o.length, o.keepAlive, o.mark = -1, true, defaultMark
	o.pieces = o.few[:0]
	c.ev.Attach(obj, h)
}

// defaultMark is the highWaterMark of a message.
const defaultMark = 16 << 10

// outgoing is the message behind v, or nil.
func (c *Core) outgoing(v goja.Value) *Outgoing {
	if h, ok := c.ev.State(v).(outgoingHolder); ok {
		return h.Out()
	}
	return nil
}

// Link is the connection of the message, or nil.
func (o *Outgoing) Link() Link { return o.link }

// Assign gives the message its connection: what waits is sent, and 'socket' is
// emitted.
func (o *Outgoing) Assign(l Link) {
	o.link = l
	if o.Count("socket") > 0 {
		o.Emit("socket", l.Object())
	}
	o.Flush()
	if o.link != nil && o.needDrain && o.waiting == 0 && o.flying == 0 {
		o.Drained()
	}
}

// Detach takes the connection away.
func (o *Outgoing) Detach() { o.link = nil }

// Drained tells the message that its link has room again. A link that is
// destroyed has none.
func (o *Outgoing) Drained() {
	if o.needDrain && !o.ended && (o.link == nil || !o.link.Destroyed()) {
		o.needDrain = false
		o.Emit("drain")
	}
}

// Closed says that the connection is gone: 'close' is emitted, once.
func (o *Outgoing) Closed() {
	if o.closed {
		return
	}
	o.closed, o.destroyed = true, true
	o.Emit("close")
}
