// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"io"
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/iotjs/iotjs/eventloop"
)

// Input reads a descriptor that others may share: the standard input, a pipe, a
// terminal. It uses a duplicate, and does not make it non-blocking, since that
// would change what the others see: it reads when the poller says that there
// is something.
type Input struct {
	reading
	poller *epoll
	watch  watcher
}

// NewInput makes an input of fd, which stays the caller's. What cannot be
// watched, as a file, is refused with EPERM.
func NewInput(l *eventloop.Loop, fd int, got Receiver) (*Input, error) {
	p, err := pollerOf(l)
	if err != nil {
		return nil, err
	}
	own, err := unix.FcntlInt(uintptr(fd), unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return nil, failed("fcntl", err)
	}
	in := &Input{poller: p}
	in.watch = watcher{fd: own, target: in}
	in.handle, in.got = l.NewHandle(), got
	in.handle.Label("PipeWrap")
	if err := p.set(&in.watch, syscall.EPOLLIN); err != nil {
		p.leave(&in.watch)
		syscall.Close(own)
		return nil, err
	}
	_ = p.set(&in.watch, 0) // it was just added
	in.handle.OnAbort(in.Close)
	return in, nil
}

// Start begins to read.
func (in *Input) Start() {
	if in.turn(true) {
		in.update(syscall.EPOLLIN)
	}
}

// Stop stops reading.
func (in *Input) Stop() {
	if in.turn(false) && !in.closed {
		in.update(0)
	}
}

func (in *Input) update(interest uint32) {
	if err := in.poller.set(&in.watch, interest); err != nil {
		in.fail(err)
	}
}

// Ready implements eventloop.Ready.
func (in *Input) Ready() {
	if !in.on || !readable(in.watch.fd) {
		return
	}
	in.handle.Resume()
	n, err := readFD(in.watch.fd, in.poller.buffer)
	switch {
	case err == syscall.EAGAIN:
	case err != nil:
		in.fail(failed("read", err))
	case n == 0:
		in.fail(io.EOF)
	default:
		in.got(in.poller.buffer[:n], nil)
	}
}

func (in *Input) fail(err error) {
	in.ended = true
	in.Stop()
	in.got(nil, err)
}

// Close ends the input. The receiver hears nothing any more.
func (in *Input) Close() {
	if in.closed {
		return
	}
	in.turn(false)
	in.closed = true
	_ = in.poller.set(&in.watch, 0) // closing the descriptor takes it off, too
	syscall.Close(in.watch.fd)
	in.handle.Close(nil, nil)
}

// readable tells whether a read would not wait: another reader may have been
// faster than the turn of the loop.
func readable(fd int) bool {
	list := []unix.PollFd{{Fd: int32(fd), Events: unix.POLLIN}}
	n, err := unix.Poll(list, 0)
	return n > 0 || err != nil
}
