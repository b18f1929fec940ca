// SPDX-License-Identifier: Apache-2.0

package net

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/transport"
	"github.com/iotjs/iotjs/modules/stream"
)

// Socket is the state of a net.Socket. Layers above embed it in their own
// state and make an object a socket with Core.InitSocket. Its methods run on
// the loop.
type Socket struct {
	stream.Stream
	core *Core

	conn     transport.Connection // nil unless connected
	attempt  *attempt             // not nil while connecting
	securing *transport.Securing  // not nil while shaking hands
	server   *Server              // that accepted it
	consumer Consumer             // takes what is read
	idle     *idle                // the time-out
	cold     *cold                // what most sockets never have

	dispatched int64     // bytes given to the connection
	received   int64     // bytes read, once conn is gone
	inFlight   int       // bytes of the stream's chunk that was dispatched
	piece      [1][]byte // a chunk on its way to the kernel

	wantsRead bool // the stream asked for data before there was a connection
	unref     bool
	resetting bool // the connection is to be closed with a reset
	noDelay   bool
	keepAlive bool
	keepDelay int // seconds, of keepAlive
}

// cold is what most sockets never have.
type cold struct {
	held      *held            // a write that waits for the connection
	expected  bool             // there will be a connection (Expect)
	final     func(goja.Value) // an end that waits for it
	peer      *transport.Addr  // as it was when somebody asked
	host      string           // the name that was resolved
	attempted goja.Value       // autoSelectFamilyAttemptedAddresses
	timeout   goja.Value       // the property
	handle    *goja.Object     // _handle
	onread    *onread
	fault     func(op string, err error) goja.Value // makes errors, for a layer above
	onClose   []func(hadError bool)
	onDrain   *goja.Object
}

// held is a write that waits for the connection.
type held struct {
	data [][]byte
	done func(goja.Value)
}

// NetSocket implements SocketHolder.
func (s *Socket) NetSocket() *Socket { return s }

// SocketOptions say how a native socket begins.
type SocketOptions struct {
	// Conn is the connection, or nil if there is none yet.
	Conn transport.Connection
	// Script is the options object of the script, or nil.
	Script goja.Value
	// AllowHalfOpen keeps the socket writable when the peer has ended.
	AllowHalfOpen bool
	// HighWaterMark of both sides; 0 means the default.
	HighWaterMark int
	// Source, Sink and Closer replace the socket's own native halves, for a
	// layer that encrypts.
	Source stream.Source
	Sink   stream.Sink
	Closer stream.Closer
}

// InitSocket makes obj, which inherits from Socket.prototype, a socket with the
// state h. What is wrong in o.Script is thrown. Reading does not begin by
// itself.
func (c *Core) InitSocket(obj *goja.Object, h SocketHolder, o SocketOptions) {
	s := h.NetSocket()
	s.core = c
	n := (*native)(s)
	so := stream.Options{
		Readable: true, Writable: true, Source: n, Sink: n, Closer: n,
		Script: o.Script, NoHalfOpen: !o.AllowHalfOpen, NoEmitClose: true, NoConstruct: o.Script == nil,
		ReadableHighWaterMark: o.HighWaterMark, WritableHighWaterMark: o.HighWaterMark,
	}
	if o.Source != nil {
		so.Source = o.Source
	}
	if o.Sink != nil {
		so.Sink = o.Sink
	}
	if o.Closer != nil {
		so.Closer = o.Closer
	}
	c.streams.Init(obj, h, so)
	s.On("end", c.onEnd)
	if o.Conn != nil {
		s.own(o.Conn)
	}
}

// NewSocket makes a socket as new net.Socket() does.
func (c *Core) NewSocket(o SocketOptions) *Socket {
	s := new(Socket)
	c.InitSocket(c.env.VM.CreateObject(c.Socket.Proto), s, o)
	return s
}

// own takes a connection over.
func (s *Socket) own(conn transport.Connection) {
	s.conn = conn
	conn.SetHandler((*native)(s))
	if s.unref {
		conn.Unref()
	}
	if s.noDelay {
		_ = conn.SetNoDelay(true) // a local socket has no such thing
	}
	if s.keepAlive {
		_ = conn.SetKeepAlive(true, s.keepDelay) // nor this
	}
}

// rare is the cold part, made when it is first needed.
func (s *Socket) rare() *cold {
	if s.cold == nil {
		s.cold = new(cold)
	}
	return s.cold
}

// open tells whether there is something below, connected or about to be.
func (s *Socket) open() bool { return s.conn != nil || s.attempt != nil || s.securing != nil }

// Connecting tells whether the connection is being made.
func (s *Socket) Connecting() bool { return s.attempt != nil }

// Adopted makes a socket of a connection that something else has made. opts are
// the options of the constructor, and readable: false leaves it unread.
func (c *Core) Adopted(conn transport.Connection, opts *goja.Object) *Socket {
	s := c.NewSocket(SocketOptions{Conn: conn, Script: opts})
	s.begin(opts)
	return s
}
