// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"syscall"
	"unsafe"
)

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
