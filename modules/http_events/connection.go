// SPDX-License-Identifier: Apache-2.0

package httpevents

import (
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/internal/transport"
)

// link is a connection to a server, with or without TLS.
type link interface {
	SetHandler(transport.Handler)
	ReadStart()
	Write(data [][]byte, done func(error)) (complete bool, err error)
	Shutdown(done func(error))
	CloseThen(onClose func())
	SetNoDelay(on bool) error
	BytesRead() int64
	BytesWritten() int64
}

// connection is what an id stands for. Redirects change the link below it.
type connection struct {
	client   *client
	id       string
	listener goja.Callable // or nil
	set      settings
	created  int64
	phase    phase
	why      reason // once closed
	handle   *eventloop.Handle
	timer    eventloop.Timer
	moved    int64 // bytes sent when the timer was started

	// Making the link.
	targets []transport.Addr // not tried yet
	attempt interface{ Cancel() }

	link           link
	sent, received int64 // over links before this one

	// The request.
	msg     *message
	busy    bool  // the response is not complete
	left    int64 // of a counted body
	writing int   // writes that the system has not taken
	hops    int64 // redirects followed

	// The response.
	parser  http1.Parser
	unread  []byte // the beginning of a head or a chunk
	code    int    // 0 before the first one
	fields  []http1.Field
	waiting []byte // of the body, not delivered yet
	portion bool   // something waits, be it empty
	interim bool   // the head was a 1xx one
	tunnel  bool
	leaving bool // the server closes, or the connection is not fit for more
}

// newConnection begins a connection for m.
func (c *client) newConnection(set settings, m *message, listener goja.Callable) *connection {
	c.lastID++
	k := &connection{client: c, id: decimal(c.lastID), listener: listener, set: set, msg: m}
	k.created = time.Now().UnixMilli()
	k.handle = c.env.Loop.NewHandle()
	k.timer.Owner = k
	c.known[k.id] = k
	if set.stays() {
		c.kept++
	}
	k.connect()
	return k
}

// finish closes the connection; the closed event follows. Only the first one
// counts.
func (k *connection) finish(why reason) {
	if k.phase == closed {
		return
	}
	k.phase, k.why, k.busy = closed, why, false
	k.client.env.Loop.StopTimer(&k.timer)
	if k.attempt != nil {
		k.attempt.Cancel()
	}
	gone := func() { k.handle.Close(nil, k.gone) }
	if k.link == nil {
		gone()
		return
	}
	k.unlink(gone)
}

// unlink closes the link.
func (k *connection) unlink(gone func()) {
	l := k.link
	k.sent, k.received = k.sent+l.BytesWritten(), k.received+l.BytesRead()
	k.link = nil
	l.CloseThen(gone)
}

// gone is called when nothing is left below the connection.
func (k *connection) gone() {
	c := k.client
	if k.set.stays() {
		c.kept--
	}
	if c.closed = append(c.closed, k.id); len(c.closed) > maxClosed {
		delete(c.known, c.closed[0])
		c.closed = c.closed[1:]
	}
	k.emitClosed()
	k.listener, k.unread, k.waiting, k.msg.data, k.fields = nil, nil, nil, nil, nil
}

// bytes are the numbers of bytes sent and received.
func (k *connection) bytes() (sent, received int64) {
	if k.link == nil {
		return k.sent, k.received
	}
	return k.sent + k.link.BytesWritten(), k.received + k.link.BytesRead()
}

// arm begins a time-out anew; 0 is none.
func (k *connection) arm(ms int64) {
	loop := k.client.env.Loop
	k.moved, _ = k.bytes()
	if loop.StopTimer(&k.timer); ms > 0 {
		loop.StartTimer(&k.timer, ms)
	}
}

// Expire implements eventloop.Expirer. A server that still takes what is sent
// is not silent.
func (k *connection) Expire() {
	if sent, _ := k.bytes(); k.phase == open && sent != k.moved {
		k.arm(k.set.responseTimeout)
		return
	}
	k.finish(k.phase.late())
}
