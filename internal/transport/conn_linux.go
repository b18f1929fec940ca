// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"errors"
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
	c.handle = l.NewHandle()
	c.handle.OnAbort(c.Close)
	c.watch = watcher{fd: fd, target: c}
	return c
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

func readFD(fd int, b []byte) (int, error) {
	for {
		n, err := syscall.Read(fd, b)
		if err != syscall.EINTR {
			return n, err
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

// send writes what the kernel takes and returns the rest.
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
	if len(data) == 1 {
		return syscall.Write(fd, data[0])
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
	wrote, _, errno := syscall.Syscall(syscall.SYS_WRITEV, uintptr(fd), uintptr(unsafe.Pointer(&vec[0])), uintptr(n))
	if errno != 0 {
		return 0, errno
	}
	return int(wrote), nil
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
	if p.done != nil {
		p.done(err)
	}
}

// Shutdown closes the sending side once everything queued has gone, and calls
// done, which may be nil: at once if nothing is queued.
func (c *Conn) Shutdown(done func(error)) {
	p := pending{shutdown: true, done: done}
	if c.closed {
		if done != nil {
			done(ErrClosed)
		}
		return
	}
	if c.shutdown = true; len(c.queue) > 0 {
		c.push(p)
		return
	}
	c.finish(p)
}

// Close closes the connection at once. What is queued ends with ErrClosed; the
// handler hears nothing any more.
func (c *Conn) Close() {
	if c.closed {
		return
	}
	c.setReading(false)
	_ = c.poller.set(&c.watch, 0) // closing the descriptor takes it off, too
	c.closed = true
	syscall.Close(c.watch.fd)
	c.abandon(ErrClosed)
	c.handle.Close(nil, nil)
}

// Reset closes the connection with a reset (RST) instead of an orderly end.
func (c *Conn) Reset() error {
	if c.closed {
		return ErrClosed
	}
	err := syscall.SetsockoptLinger(c.watch.fd, syscall.SOL_SOCKET, syscall.SO_LINGER, &syscall.Linger{Onoff: 1})
	c.Close()
	return failed("setsockopt", err)
}

// SetNoDelay turns Nagle's algorithm off or on.
func (c *Conn) SetNoDelay(on bool) error {
	return c.option(syscall.IPPROTO_TCP, syscall.TCP_NODELAY, boolInt(on))
}

// SetKeepAlive makes the kernel probe an idle connection; idle is the number of
// seconds before the first probe, 0 leaves the system's.
func (c *Conn) SetKeepAlive(on bool, idle int) error {
	err := c.option(syscall.SOL_SOCKET, syscall.SO_KEEPALIVE, boolInt(on))
	if err != nil || !on || idle <= 0 {
		return err
	}
	return errors.Join(
		c.option(syscall.IPPROTO_TCP, syscall.TCP_KEEPIDLE, idle),
		c.option(syscall.IPPROTO_TCP, syscall.TCP_KEEPINTVL, 1),
		c.option(syscall.IPPROTO_TCP, syscall.TCP_KEEPCNT, 10))
}

func (c *Conn) option(level, name, value int) error {
	if c.closed {
		return ErrClosed
	}
	return failed("setsockopt", syscall.SetsockoptInt(c.watch.fd, level, name, value))
}

func boolInt(on bool) int {
	if on {
		return 1
	}
	return 0
}

// LocalAddr is the address of this end, or the zero Addr.
func (c *Conn) LocalAddr() Addr { return addrOf(syscall.Getsockname(c.watch.fd)) }

// RemoteAddr is the address of the other end, or the zero Addr.
func (c *Conn) RemoteAddr() Addr { return addrOf(syscall.Getpeername(c.watch.fd)) }
