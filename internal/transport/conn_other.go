// SPDX-License-Identifier: Apache-2.0

//go:build !linux

package transport

import (
	"context"
	"errors"
	"io"
	"net"
	"net/netip"
	"os"
	"time"

	"github.com/iotjs/iotjs/eventloop"
)

// Conn is a connection. A goroutine waits for each read and each write.
type Conn struct {
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

func newConn(l *eventloop.Loop, nc net.Conn) *Conn {
	c := &Conn{nc: nc}
	c.loop, c.handle = l, l.NewHandle()
	c.handle.OnAbort(c.abort)
	return c
}

// Adopt makes a connection of a descriptor, which belongs to it from then on.
func Adopt(l *eventloop.Loop, fd int) (*Conn, error) {
	f := os.NewFile(uintptr(fd), "socket")
	nc, err := net.FileConn(f)
	if err != nil {
		return nil, failed("open", err)
	}
	_ = f.Close() // nc has a copy
	return newConn(l, nc), nil
}

// FD is the descriptor, or -1 where it is not known.
func (c *Conn) FD() int { return -1 }

// TryWrite gives the kernel what it takes at once and returns the rest: all of
// it, since a goroutine has to do it here.
func (c *Conn) TryWrite(data [][]byte) (left [][]byte, err error) {
	if c.closed {
		return data, ErrClosed
	}
	return data, nil
}

func (c *Conn) abort() { _ = c.nc.Close() } // it is gone whatever this says

// ReadStart begins to read; what comes goes to the handler.
func (c *Conn) ReadStart() {
	if !c.setReading(true) || c.inRead {
		return
	}
	c.inRead = true
	if early := c.unread; early != nil {
		c.unread = nil
		eventloop.Await(c.handle, func(context.Context) (chunk, error) { return *early, nil }, c.took)
		return
	}
	eventloop.Await(c.handle, c.readOnce, c.took)
}

// readSize is how much one read takes at most.
const readSize = 16 << 10

func (c *Conn) readOnce(context.Context) (chunk, error) {
	b := make([]byte, readSize)
	n, err := c.nc.Read(b)
	if n > 0 {
		err = nil // it comes again
	}
	return chunk{b[:n], err}, nil
}

// took is called on the loop with what a read brought.
func (c *Conn) took(got chunk, err error) {
	c.inRead = false
	switch {
	case err != nil || c.closed:
		return
	case !c.reading:
		c.unread = &got
		return
	case got.err == io.EOF:
		c.ended = true
		c.ReadStop()
		c.handler.EOF()
		return
	case got.err != nil:
		c.ended = true
		c.ReadStop()
		c.handler.Failed(failed("read", got.err))
		return
	}
	c.bytesRead += int64(len(got.data))
	c.handler.Data(got.data)
	if c.reading && !c.inRead {
		c.inRead = true
		eventloop.Await(c.handle, c.readOnce, c.took)
	}
}

// ReadStop stops reading: what the peer sends stays with the kernel, but for
// one read that may be under way.
func (c *Conn) ReadStop() { c.setReading(false) }

// Write queues data. done, which may be nil, is called when the kernel has
// taken it; the bytes belong to the connection until then.
func (c *Conn) Write(data [][]byte, done func(error)) (complete bool, err error) {
	if c.closed {
		return true, ErrClosed
	}
	c.push(pending{data: data, done: done})
	c.next()
	return false, nil
}

// next writes the first entry of the queue, if there is one.
func (c *Conn) next() {
	if c.inWrite || len(c.queue) == 0 || c.closed {
		return
	}
	c.inWrite = true
	p := c.queue[0]
	eventloop.Await(c.handle, func(context.Context) (int, error) { return c.writeAll(p) }, c.wrote)
}

func (c *Conn) writeAll(p pending) (int, error) {
	if p.shutdown {
		return 0, failed("shutdown", closeWrite(c.nc))
	}
	bufs := net.Buffers(append([][]byte(nil), p.data...))
	n, err := bufs.WriteTo(c.nc)
	return int(n), failed("write", err)
}

func closeWrite(nc net.Conn) error {
	if half, ok := nc.(interface{ CloseWrite() error }); ok {
		return half.CloseWrite()
	}
	return nc.Close()
}

// wrote is called on the loop when the first entry has gone.
func (c *Conn) wrote(n int, err error) {
	c.inWrite = false
	if c.closed {
		return
	}
	c.bytesWritten += int64(n)
	p := c.pop()
	c.queued -= size(p.data)
	tell(p.done, err)
	if err != nil {
		c.abandon(err)
		return
	}
	c.next()
}

// Shutdown closes the sending side once everything queued has gone, and calls
// done, which may be nil, later on the loop.
func (c *Conn) Shutdown(done func(error)) {
	if c.closed {
		c.loop.Post(func() { tell(done, ErrClosed) })
		return
	}
	c.shutdown = true
	c.push(pending{shutdown: true, done: done})
	c.next()
}

// Close closes the connection at once; the handler hears nothing any more. What
// is queued ends with ErrClosed, later.
func (c *Conn) Close() { c.CloseThen(nil) }

// CloseThen is Close with a function that is called in the closing phase of the
// loop, after the ends of what was queued. It is not called if the connection
// was closed before.
func (c *Conn) CloseThen(onClose func()) {
	if c.closed {
		return
	}
	c.setReading(false)
	c.closed = true
	c.handle.Close(c.abort, func() {
		c.abandon(ErrClosed)
		if onClose != nil {
			onClose()
		}
	})
}

// Reset closes the connection with a reset (RST) instead of an orderly end, and
// calls onClose as CloseThen does.
func (c *Conn) Reset(onClose func()) error {
	if c.closed {
		return ErrClosed
	}
	var err error
	if tcp, ok := c.nc.(*net.TCPConn); ok {
		err = failed("setsockopt", tcp.SetLinger(0))
	}
	c.CloseThen(onClose)
	return err
}

// SetNoDelay turns Nagle's algorithm off or on.
func (c *Conn) SetNoDelay(on bool) error {
	tcp, err := c.tcp()
	if err != nil {
		return err
	}
	return failed("setsockopt", tcp.SetNoDelay(on))
}

// SetKeepAlive makes the kernel probe an idle connection; idle is the number of
// seconds before the first probe, 0 leaves the system's.
func (c *Conn) SetKeepAlive(on bool, idle int) error {
	tcp, err := c.tcp()
	if err != nil {
		return err
	}
	cfg := net.KeepAliveConfig{Enable: on, Idle: -1, Interval: -1, Count: -1}
	if idle > 0 {
		cfg.Idle = time.Duration(idle) * time.Second
	}
	return failed("setsockopt", tcp.SetKeepAliveConfig(cfg))
}

var errNotTCP = errors.New("not a TCP connection")

func (c *Conn) tcp() (*net.TCPConn, error) {
	if c.closed {
		return nil, ErrClosed
	}
	tcp, ok := c.nc.(*net.TCPConn)
	if !ok {
		return nil, failed("setsockopt", errNotTCP)
	}
	return tcp, nil
}

// LocalAddr is the address of this end, or the zero Addr.
func (c *Conn) LocalAddr() Addr { return addrOf(c.nc.LocalAddr()) }

// RemoteAddr is the address of the other end, or the zero Addr.
func (c *Conn) RemoteAddr() Addr { return addrOf(c.nc.RemoteAddr()) }

func addrOf(a net.Addr) Addr {
	switch a := a.(type) {
	case *net.TCPAddr:
		ap := a.AddrPort()
		return Addr{AddrPort: netip.AddrPortFrom(ap.Addr().Unmap(), ap.Port())}
	case *net.UnixAddr:
		return Addr{Path: a.Name}
	}
	return Addr{}
}
