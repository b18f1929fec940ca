// SPDX-License-Identifier: Apache-2.0

//go:build unix && !linux

package transport

import (
	"context"
	"io"
	"os"

	"golang.org/x/sys/unix"

	"github.com/iotjs/iotjs/eventloop"
)

// Input reads a descriptor that others may share: the standard input, a pipe, a
// terminal. A goroutine waits until there is something to read.
type Input struct{ waited }

// NewInput makes an input of fd, which stays the caller's.
func NewInput(l *eventloop.Loop, fd int, got Receiver) (*Input, error) {
	own, err := unix.Dup(fd)
	if err != nil {
		return nil, failed("dup", err)
	}
	unix.CloseOnExec(own)
	in := &Input{}
	in.handle, in.got = l.NewHandle(), got
	in.next = func(ctx context.Context) ([]byte, error) { return readWhenReady(ctx, own) }
	in.onClose = func() { unix.Close(own) }
	in.handle.OnAbort(in.Close)
	return in, nil
}

func readWhenReady(ctx context.Context, fd int) ([]byte, error) {
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	defer context.AfterFunc(ctx, func() { w.Close() })()
	defer w.Close()
	list := []unix.PollFd{{Fd: int32(fd), Events: unix.POLLIN}, {Fd: int32(r.Fd()), Events: unix.POLLIN}}
	for {
		_, err := unix.Poll(list, -1)
		if err != nil && err != unix.EINTR {
			return nil, failed("poll", err)
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if list[0].Revents != 0 {
			return readSome(fd)
		}
	}
}

func readSome(fd int) ([]byte, error) {
	buf := make([]byte, 64<<10)
	for {
		n, err := unix.Read(fd, buf)
		switch {
		case err == unix.EINTR:
		case err != nil:
			return nil, failed("read", err)
		case n == 0:
			return nil, io.EOF
		default:
			return buf[:n], nil
		}
	}
}
