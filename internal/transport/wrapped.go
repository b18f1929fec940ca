// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"context"
	"io"
	"net"
	"net/netip"

	"github.com/iotjs/iotjs/eventloop"
)

// Wrapped is a connection over any net.Conn, such as one of crypto/tls. A
// goroutine waits for each read and each write. Off Linux it is what every
// connection is.
type Wrapped struct {
	state
	nc      net.Conn
	unread  *chunk // came after ReadStop
	inRead  bool
	inWrite bool
}

// chunk is what a read brought.
type chunk struct {
	data []byte
	err  error
}

func newWrapped(l *eventloop.Loop, nc net.Conn) *Wrapped {
	s := &Wrapped{nc: nc}
	s.loop, s.handle = l, l.NewHandle()
	s.handle.OnAbort(s.abort)
	s.handle.Label("TCPSocketWrap")
	return s
}

// FD is the descriptor, or -1 where it is not known.
func (s *Wrapped) FD() int { return -1 }

// TryWrite gives the kernel what it takes at once and returns the rest: all of
// it, since a goroutine has to do it here.
func (s *Wrapped) TryWrite(data [][]byte) (left [][]byte, err error) {
	if s.closed {
		return data, ErrClosed
	}
	return data, nil
}

// abort unblocks the reads and writes under way. It does not block.
func (s *Wrapped) abort() { _ = socketOf(s.nc).Close() } // it is gone whatever this says

// ReadStart begins to read; what comes goes to the handler.
func (s *Wrapped) ReadStart() {
	if !s.setReading(true) || s.inRead {
		return
	}
	s.inRead = true
	if early := s.unread; early != nil {
		s.unread = nil
		eventloop.Await(s.handle, func(context.Context) (chunk, error) { return *early, nil }, s.took)
		return
	}
	eventloop.Await(s.handle, s.readOnce, s.took)
}

// readSize is how much one read takes at most.
const readSize = 16 << 10

func (s *Wrapped) readOnce(context.Context) (chunk, error) {
	b := make([]byte, readSize)
	n, err := s.nc.Read(b)
	if n > 0 {
		err = nil // it comes again
	}
	return chunk{b[:n], err}, nil
}

// took is called on the loop with what a read brought.
func (s *Wrapped) took(got chunk, err error) {
	s.inRead = false
	s.handle.Resume()
	switch {
	case err != nil || s.closed:
		return
	case !s.reading:
		s.unread = &got
		return
	case got.err == io.EOF:
		s.ended = true
		s.ReadStop()
		s.handler.EOF()
		return
	case got.err != nil:
		s.ended = true
		s.ReadStop()
		s.handler.Failed(failed("read", got.err))
		return
	}
	s.bytesRead += int64(len(got.data))
	s.handler.Data(got.data)
	if s.reading && !s.inRead {
		s.inRead = true
		eventloop.Await(s.handle, s.readOnce, s.took)
	}
}

// ReadStop stops reading: what the peer sends stays with the kernel, but for
// one read that may be under way.
func (s *Wrapped) ReadStop() { s.setReading(false) }

// Write queues data. done, which may be nil, is called when the kernel has
// taken it; the bytes belong to the connection until then.
func (s *Wrapped) Write(data [][]byte, done func(error)) (complete bool, err error) {
	if s.closed {
		return true, ErrClosed
	}
	s.push(pending{data: data, done: done})
	s.next()
	return false, nil
}

// next writes the first entry of the queue, if there is one.
func (s *Wrapped) next() {
	if s.inWrite || len(s.queue) == 0 || s.closed {
		return
	}
	s.inWrite = true
	p := s.queue[0]
	eventloop.Await(s.handle, func(context.Context) (int, error) { return s.writeAll(p) }, s.wrote)
}

func (s *Wrapped) writeAll(p pending) (int, error) {
	if p.shutdown {
		return 0, failed("shutdown", closeWrite(s.nc))
	}
	bufs := net.Buffers(append([][]byte(nil), p.data...))
	n, err := bufs.WriteTo(s.nc)
	return int(n), failed("write", err)
}

func closeWrite(nc net.Conn) error {
	if half, ok := nc.(interface{ CloseWrite() error }); ok {
		return half.CloseWrite()
	}
	return nc.Close()
}

// wrote is called on the loop when the first entry has gone.
func (s *Wrapped) wrote(n int, err error) {
	s.inWrite = false
	s.handle.Resume()
	if s.closed {
		return
	}
	s.bytesWritten += int64(n)
	p := s.pop()
	s.queued -= size(p.data)
	tell(p.done, err)
	if err != nil {
		s.abandon(err)
		return
	}
	s.next()
}

// Shutdown closes the sending side once everything queued has gone, and calls
// done, which may be nil, later on the loop.
func (s *Wrapped) Shutdown(done func(error)) {
	if s.closed {
		s.loop.Post(func() { tell(done, ErrClosed) })
		return
	}
	s.shutdown = true
	s.push(pending{shutdown: true, done: done})
	s.next()
}

// Close closes the connection at once; the handler hears nothing any more. What
// is queued ends with ErrClosed, later.
func (s *Wrapped) Close() { s.CloseThen(nil) }

// CloseThen is Close with a function that is called in the closing phase of the
// loop, after the ends of what was queued. It is not called if the connection
// was closed before.
func (s *Wrapped) CloseThen(onClose func()) {
	if s.closed {
		return
	}
	s.setReading(false)
	s.closed = true
	abort := s.abort
	if s.farewell() {
		abort = nil
	}
	s.handle.Close(abort, func() {
		s.abandon(ErrClosed)
		if onClose != nil {
			onClose()
		}
	})
}

// Reset closes the connection with a reset (RST) instead of an orderly end, and
// calls onClose as CloseThen does.
func (s *Wrapped) Reset(onClose func()) error {
	if s.closed {
		return ErrClosed
	}
	var err error
	if tcp, ok := socketOf(s.nc).(*net.TCPConn); ok {
		err = failed("setsockopt", tcp.SetLinger(0))
	}
	s.CloseThen(onClose)
	return err
}

// LocalAddr is the address of this end, or the zero Addr.
func (s *Wrapped) LocalAddr() Addr { return addrOfGo(s.nc.LocalAddr()) }

// RemoteAddr is the address of the other end, or the zero Addr.
func (s *Wrapped) RemoteAddr() Addr { return addrOfGo(s.nc.RemoteAddr()) }

func addrOfGo(a net.Addr) Addr {
	switch a := a.(type) {
	case *net.TCPAddr:
		ap := a.AddrPort()
		return Addr{AddrPort: netip.AddrPortFrom(ap.Addr().Unmap(), ap.Port())}
	case *net.UnixAddr:
		return Addr{Path: a.Name}
	}
	return Addr{}
}
