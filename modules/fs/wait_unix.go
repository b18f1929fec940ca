// SPDX-License-Identifier: Apache-2.0

//go:build unix

package fs

import (
	"context"
	"os"

	"golang.org/x/sys/unix"
)

// waitReadable returns when a read of fd would not block, or when the context
// is done. Files are always ready; pipes, terminals and devices may not be.
func waitReadable(ctx context.Context, fd int) error { return wait(ctx, fd, unix.POLLIN) }

// waitWritable is waitReadable for writes.
func waitWritable(ctx context.Context, fd int) error { return wait(ctx, fd, unix.POLLOUT) }

// blocks tells whether a read of fd waits for data.
func blocks(fd int) bool {
	flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFL, 0)
	return err == nil && flags&unix.O_NONBLOCK == 0
}

func wait(ctx context.Context, fd int, events int16) error {
	ready := []unix.PollFd{{Fd: int32(fd), Events: events}}
	n, err := count(func() (int, error) { return unix.Poll(ready, 0) })
	if n > 0 || err != nil {
		return nil // the call itself tells what is wrong
	}
	return waitLong(ctx, ready)
}

// waitLong sleeps in poll until fd is ready or the context's end closes a pipe.
func waitLong(ctx context.Context, ready []unix.PollFd) error {
	r, w, err := os.Pipe()
	if err != nil {
		return bare(err)
	}
	defer r.Close()
	closed := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		w.Close()
		close(closed)
	})
	defer func() {
		if stop() {
			w.Close()
			return
		}
		<-closed
	}()
	ready = append(ready, unix.PollFd{Fd: int32(r.Fd()), Events: unix.POLLIN})
	if _, err := count(func() (int, error) { return unix.Poll(ready, -1) }); err != nil {
		return err
	}
	return ctx.Err()
}

// opened is what open returned.
type opened struct {
	fd  int
	err error
}

// openWaiting opens a file. Opening a named pipe may block for ever, with no
// way to end it: when the context is done the opening is left alone, and what
// it opens is closed.
func openWaiting(ctx context.Context, path string, flags int, mode uint32) (any, error) {
	var st stat
	if flags&unix.O_NONBLOCK != 0 || sysStat(path, true, &st) != nil || st.mode&typeMask != typeFIFO {
		return sysOpen(path, flags, mode)
	}
	done := make(chan opened)
	go func() {
		fd, err := sysOpen(path, flags, mode)
		select {
		case done <- opened{fd, err}:
		case <-ctx.Done():
			if err == nil {
				sysClose(fd)
			}
		}
	}()
	select {
	case o := <-done:
		return o.fd, o.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
