// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"syscall"
	"unsafe"

	"github.com/iotjs/iotjs/eventloop"
)

// Conn is a connection.
type Conn struct {
	state
	poller *epoll
	watch  watcher
}

func newConn(l *eventloop.Loop, p *epoll, fd int) *Conn {
	c := &Conn{poller: p}
	c.loop, c.handle = l, l.NewHandle()
	c.handle.OnAbort(c.Close)
	c.handle.Label("TCPSocketWrap")
	c.watch = watcher{fd: fd, target: c}
	return c
}

// Adopt makes a connection of a descriptor, which belongs to it from then on: a
// stream socket or an end of a pipe.
func Adopt(l *eventloop.Loop, fd int) (*Conn, error) {
	p, err := pollerOf(l)
	if err == nil {
		err = failed("open", syscall.SetNonblock(fd, true))
	}
	if err != nil {
		return nil, err
	}
	syscall.CloseOnExec(fd)
	return newConn(l, p, fd), nil
}

// FD is the descriptor, or -1 once the connection is closed.
func (c *Conn) FD() int {
	if c.closed {
		return -1
	}
	return c.watch.fd
}

// ReadStart begins to read; what comes goes to the handler.
func (c *Conn) ReadStart() {
	if c.setReading(true) {
		c.update()
	}
}

// ReadStop stops reading: what the peer sends stays with the kernel, which
// makes the peer wait once its buffers are full.
func (c *Conn) ReadStop() {
	if c.setReading(false) {
		c.update()
	}
}

// update tells the poller what the connection waits for.
func (c *Conn) update() {
	if c.closed {
		return
	}
	var interest uint32
	if c.reading {
		interest |= syscall.EPOLLIN
	}
	if len(c.queue) > 0 {
		interest |= syscall.EPOLLOUT
	}
	if err := c.poller.set(&c.watch, interest); err != nil {
		c.fail(err)
	}
}

// Ready implements eventloop.Ready.
func (c *Conn) Ready() {
	c.handle.Resume()
	const hungUp = syscall.EPOLLHUP | syscall.EPOLLERR
	if c.watch.mask&(syscall.EPOLLOUT|hungUp) != 0 && len(c.queue) > 0 {
		c.flush()
	}
	if c.watch.mask&(syscall.EPOLLIN|hungUp) != 0 && c.reading && !c.closed {
		c.read()
	}
}

func (c *Conn) read() {
	n, err := readFD(c.watch.fd, c.poller.buffer)
	switch {
	case err == syscall.EAGAIN:
	case err != nil:
		c.fail(failed("read", err))
	case n == 0:
		c.ended = true
		c.ReadStop()
		c.handler.EOF()
	default:
		c.bytesRead += int64(n)
		c.handler.Data(c.poller.buffer[:n])
	}
}

// readFD and writeOnce do without telling Go's scheduler of the call: the
// descriptors never block, and the telling is a tenth of what a short read or
// write costs.
func readFD(fd int, b []byte) (int, error) {
	for {
		n, _, errno := syscall.RawSyscall(syscall.SYS_READ, uintptr(fd), uintptr(unsafe.Pointer(unsafe.SliceData(b))), uintptr(len(b)))
		if errno == 0 {
			return int(n), nil
		}
		if errno != syscall.EINTR {
			return 0, errno
		}
	}
}

// fail reports a failure of reading.
func (c *Conn) fail(err error) {
	c.ended = true
	c.ReadStop()
	c.handler.Failed(err)
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
	_ = c.poller.set(&c.watch, 0) // closing the descriptor takes it off, too
	c.closed = true
	syscall.Close(c.watch.fd)
	c.handle.Close(nil, func() {
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
	err := syscall.SetsockoptLinger(c.watch.fd, syscall.SOL_SOCKET, syscall.SO_LINGER, &syscall.Linger{Onoff: 1})
	c.CloseThen(onClose)
	return failed("setsockopt", err)
}

// LocalAddr is the address of this end, or the zero Addr.
func (c *Conn) LocalAddr() Addr { return addrOf(syscall.Getsockname(c.watch.fd)) }

// RemoteAddr is the address of the other end, or the zero Addr.
func (c *Conn) RemoteAddr() Addr { return addrOf(syscall.Getpeername(c.watch.fd)) }
