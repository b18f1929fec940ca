// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"context"
	"io"
	"os"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"

	"github.com/iotjs/iotjs/eventloop"
)

// Input reads a handle that others may share: the standard input, a pipe, a
// console. A goroutine asks now and then whether there is something to read,
// because a read that has begun cannot be ended.
type Input struct{ waited }

// askEvery is how often it asks.
const askEvery = 20 * time.Millisecond

// NewInput makes an input of fd, which stays the caller's.
func NewInput(l *eventloop.Loop, fd int, got Receiver) (*Input, error) {
	f := os.NewFile(uintptr(fd), "input")
	in := &Input{}
	in.handle, in.got = l.NewHandle(), got
	buf := make([]byte, 64<<10)
	in.next = func(ctx context.Context) ([]byte, error) {
		if err := untilReady(ctx, windows.Handle(fd)); err != nil {
			return nil, err
		}
		n, err := f.Read(buf)
		if n > 0 {
			return append([]byte(nil), buf[:n]...), nil
		}
		if err == nil {
			err = io.EOF
		}
		return nil, err
	}
	in.handle.OnAbort(in.Close)
	return in, nil
}

func untilReady(ctx context.Context, h windows.Handle) error {
	kind, _ := windows.GetFileType(h)
	for !ready(h, kind) {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(askEvery):
		}
	}
	return nil
}

func ready(h windows.Handle, kind uint32) bool {
	switch kind {
	case windows.FILE_TYPE_CHAR:
		event, err := windows.WaitForSingleObject(h, 0)
		return err != nil || event == windows.WAIT_OBJECT_0
	case windows.FILE_TYPE_PIPE:
		return pipeReady(h)
	}
	return true
}

// pipeReady tells whether there are bytes in a pipe, or no writer is left.
func pipeReady(h windows.Handle) bool {
	var n uint32
	peek := windows.NewLazySystemDLL("kernel32.dll").NewProc("PeekNamedPipe")
	ok, _, _ := peek.Call(uintptr(h), 0, 0, 0, uintptr(unsafe.Pointer(&n)), 0)
	return ok == 0 || n > 0
}
