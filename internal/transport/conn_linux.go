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

// Write gives data to the kernel. If it takes all of it at once, Write reports
// that, or the error, and done is not called. Otherwise done, which may be nil,
// is called later, and the bytes belong to the connection until then.
func (c *Conn) Write(data [][]byte, done func(error)) (complete bool, err error) {
	switch {
	case c.closed:
		return true, ErrClosed
	case len(c.queue) > 0:
		c.push(pending{data: data, done: done})
		return false, nil
	}
	left, err := c.send(data)
	if err != nil || len(left) == 0 {
		return true, err
	}
	c.push(pending{data: left, done: done})
	c.update()
	return false, nil
}

// TryWrite gives the kernel what it takes at once and returns the rest, which
// it makes in place: all of data if something is queued already. The bytes
// belong to the caller again afterwards.
func (c *Conn) TryWrite(data [][]byte) (left [][]byte, err error) {
	switch {
	case c.closed:
		return data, ErrClosed
	case len(c.queue) > 0:
		return data, nil
	}
	return c.send(data)
}

// send writes what the kernel takes at once and returns the rest.
func (c *Conn) send(data [][]byte) (left [][]byte, err error) {
	for len(data) > 0 {
		n, err := writeFD(c.watch.fd, data)
		if err == syscall.EAGAIN {
			return data, nil
		}
		if err != nil {
			return nil, failed("write", err)
		}
		c.bytesWritten += int64(n)
		data = advance(data, n)
	}
	return nil, nil
}

// maxVec is how many pieces go into one call (IOV_MAX is 1024).
const maxVec = 64

func writeFD(fd int, data [][]byte) (int, error) {
	for {
		n, err := writeOnce(fd, data)
		if err != syscall.EINTR {
			return n, err
		}
	}
}

func writeOnce(fd int, data [][]byte) (int, error) {
	if b := data[0]; len(data) == 1 {
		n, _, errno := syscall.RawSyscall(syscall.SYS_WRITE, uintptr(fd), uintptr(unsafe.Pointer(unsafe.SliceData(b))), uintptr(len(b)))
		return wrote(n, errno)
	}
	var vec [maxVec]syscall.Iovec
	n := 0
	for _, b := range data[:min(len(data), maxVec)] {
		if len(b) > 0 {
			vec[n].Base = &b[0]
			vec[n].SetLen(len(b))
			n++
		}
	}
	if n == 0 {
		return 0, nil
	}
	done, _, errno := syscall.RawSyscall(syscall.SYS_WRITEV, uintptr(fd), uintptr(unsafe.Pointer(&vec[0])), uintptr(n))
	return wrote(done, errno)
}

// wrote is what a call that writes has done.
func wrote(n uintptr, errno syscall.Errno) (int, error) {
	if errno != 0 {
		return 0, errno
	}
	return int(n), nil
}

// flush goes on with the queue.
func (c *Conn) flush() {
	for len(c.queue) > 0 && !c.closed {
		first := &c.queue[0]
		before := size(first.data)
		left, err := c.send(first.data)
		first.data = left
		c.queued -= before - size(left)
		if err != nil {
			c.abandon(err)
			break
		}
		if len(left) > 0 {
			return
		}
		c.finish(c.pop())
	}
	c.update()
}

// finish ends an entry of the queue whose bytes have gone.
func (c *Conn) finish(p pending) {
	var err error
	if p.shutdown {
		err = failed("shutdown", syscall.Shutdown(c.watch.fd, syscall.SHUT_WR))
	}
	tell(p.done, err)
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
	if len(c.queue) == 1 {
		c.loop.Post(c.flush)
	}
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
