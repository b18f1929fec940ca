// SPDX-License-Identifier: Apache-2.0

// Package transport moves bytes over stream sockets for an event loop: TCP and
// local ("unix") ones. It knows no JavaScript.
//
// On Linux the sockets are watched by the loop itself, through epoll: a read
// happens on the loop's goroutine, into one buffer that all connections share,
// and a write goes to the kernel at once; an idle connection costs neither a
// goroutine nor a buffer. Elsewhere a goroutine waits for each operation.
//
// Everything here must be called on the loop, and every callback runs there.
package transport

import (
	"errors"
	"net/netip"

	"github.com/iotjs/iotjs/eventloop"
)

// ErrClosed is what operations of a closed connection end with.
var ErrClosed = errors.New("transport: closed")

// OpError is a failure of an operation of the system.
type OpError struct {
	Op  string // "read", "write", "connect", "bind", "listen", "accept", "shutdown"
	Err error
}

// Error is the operation and its failure.
func (e *OpError) Error() string { return e.Op + ": " + e.Err.Error() }

// Unwrap is the failure, a syscall.Errno in most cases.
func (e *OpError) Unwrap() error { return e.Err }

func failed(op string, err error) error {
	if err == nil {
		return nil
	}
	return &OpError{op, err}
}

// Addr is the address of a socket: of the Internet, or the path of a local one.
// A path that begins with a NUL is a name of Linux's without a file.
type Addr struct {
	netip.AddrPort
	Path string
}

// Local tells whether it is the address of a local socket.
func (a Addr) Local() bool { return !a.Addr().IsValid() }

// Handler gets what a connection has to tell.
type Handler interface {
	// Data brings what was read. The slice is valid only during the call, unless
	// Keep is asked for it.
	Data(b []byte)
	// EOF tells that the peer sends no more.
	EOF()
	// Failed tells that the connection broke while reading. Writes fail on
	// their own.
	Failed(err error)
}

// Warmer is a Handler that can tell where it has what Data looks at.
type Warmer interface {
	// Warm reads a word of each part, which brings its line into the cache of
	// the processor, and returns something made of all of them. It is called on
	// the loop, and changes nothing.
	Warm() int
}

// ListenOptions are the settings of a listener.
type ListenOptions struct {
	Backlog  int // 0 means 511
	IPv6Only bool
	// Readable and Writable open a local socket to every user of the system.
	Readable, Writable bool
}

const defaultBacklog = 511

// state is what both kinds of connections keep.
type state struct {
	loop     *eventloop.Loop
	handle   *eventloop.Handle
	handler  Handler
	reading  bool
	ended    bool // EOF or an error was reported
	closed   bool
	shutdown bool // Shutdown was called
	queue    []pending
	queued   int // bytes in queue

	bytesRead, bytesWritten int64
}

// pending is a write, or a shutdown, that the kernel has not taken yet.
type pending struct {
	data     [][]byte
	shutdown bool
	done     func(error)
}

// SetHandler sets who gets what is read. It is set before ReadStart.
func (s *state) SetHandler(h Handler) { s.handler = h }

// BytesRead is the number of bytes received.
func (s *state) BytesRead() int64 { return s.bytesRead }

// BytesWritten is the number of bytes that the kernel has taken.
func (s *state) BytesWritten() int64 { return s.bytesWritten }

// Queued is the number of bytes that wait for the kernel to take them.
func (s *state) Queued() int { return s.queued }

// Ref makes the connection keep the loop alive while it reads or writes, as it
// does at first.
func (s *state) Ref() { s.handle.Ref() }

// Unref makes the connection not keep the loop alive.
func (s *state) Unref() { s.handle.Unref() }

// HasRef tells whether it does.
func (s *state) HasRef() bool { return s.handle.HasRef() }

// Reading tells whether the connection reads.
func (s *state) Reading() bool { return s.reading }

// setReading keeps the loop alive while the connection reads.
func (s *state) setReading(on bool) (changed bool) {
	if s.reading == on || on && (s.ended || s.closed) {
		return false
	}
	if s.reading = on; on {
		s.handle.Hold()
	} else {
		s.handle.Release()
	}
	return true
}

// push queues what is left of a write.
func (s *state) push(p pending) {
	s.queue = append(s.queue, p)
	for _, b := range p.data {
		s.queued += len(b)
	}
	s.handle.Hold()
}

// pop takes the first entry off the queue.
func (s *state) pop() pending {
	p := s.queue[0]
	s.queue[0] = pending{}
	if s.queue = s.queue[1:]; len(s.queue) == 0 {
		s.queue = nil
	}
	s.handle.Release()
	return p
}

// abandon ends all that is queued with err.
func (s *state) abandon(err error) {
	for len(s.queue) > 0 {
		p := s.pop()
		for _, b := range p.data {
			s.queued -= len(b)
		}
		tell(p.done, err)
	}
}

// tell calls done if there is one.
func tell(done func(error), err error) {
	if done != nil {
		done(err)
	}
}

// advance drops the first n bytes of data.
func advance(data [][]byte, n int) [][]byte {
	for len(data) > 0 && n >= len(data[0]) {
		n -= len(data[0])
		data = data[1:]
	}
	if n > 0 {
		data[0] = data[0][n:]
	}
	return data
}

func size(data [][]byte) (n int) {
	for _, b := range data {
		n += len(b)
	}
	return n
}
