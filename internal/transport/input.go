// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"context"
	"errors"
	"io"

	"github.com/iotjs/iotjs/eventloop"
)

// Receiver gets what an input brings: bytes, which are valid only during the
// call, or the error that ends it, which is io.EOF at its end.
type Receiver func(data []byte, err error)

// reading is what inputs have in common. They read between Start and Stop, and
// keep the loop alive meanwhile.
type reading struct {
	handle *eventloop.Handle
	got    Receiver
	on     bool
	ended  bool
	closed bool
}

// turn changes whether it reads and tells whether that was a change.
func (r *reading) turn(on bool) bool {
	if r.on == on || on && (r.ended || r.closed) {
		return false
	}
	if r.on = on; on {
		r.handle.Hold()
	} else {
		r.handle.Release()
	}
	return true
}

// Ref makes the input keep the loop alive while it reads, as it does at first.
func (r *reading) Ref() { r.handle.Ref() }

// Unref makes it not keep the loop alive.
func (r *reading) Unref() { r.handle.Unref() }

// waited is an input that a goroutine waits for.
type waited struct {
	reading
	// next waits for the next bytes. It ends with ctx, if it can.
	next    func(ctx context.Context) ([]byte, error)
	abort   func() // wakes next where ctx does not; may be nil
	onClose func() // releases what next uses; may be nil

	cancel context.CancelFunc // of next, while that runs
	unread []byte             // came after Stop
	late   error
}

// Stream is an input of any reader. If the reader cannot be closed, closing
// the loop waits for its Read to return.
type Stream struct{ waited }

// NewStream reads r. It closes r, if that is possible, only to end a Read.
func NewStream(l *eventloop.Loop, r io.Reader, got Receiver) *Stream {
	s := &Stream{}
	s.handle, s.got = l.NewHandle(), got
	buf := make([]byte, 64<<10)
	s.next = func(context.Context) ([]byte, error) {
		n, err := r.Read(buf)
		if n > 0 {
			return append([]byte(nil), buf[:n]...), nil
		}
		return nil, err
	}
	s.abort = func() {
		if c, ok := r.(io.Closer); ok {
			_ = c.Close() // it is only to wake the Read
		}
	}
	s.handle.OnAbort(s.Close)
	return s
}

// Start begins to read.
func (w *waited) Start() {
	if !w.turn(true) || w.cancel != nil {
		return
	}
	w.wait()
}

// Stop stops reading. What comes meanwhile is kept.
func (w *waited) Stop() {
	if w.turn(false) && w.cancel != nil {
		w.cancel()
	}
}

func (w *waited) wait() {
	var ctx context.Context
	ctx, w.cancel = context.WithCancel(context.Background())
	early, late := w.unread, w.late
	w.unread, w.late = nil, nil
	eventloop.Await(w.handle, func(outer context.Context) ([]byte, error) {
		if early != nil || late != nil {
			return early, late
		}
		defer context.AfterFunc(outer, w.cancel)()
		return w.next(ctx)
	}, w.took)
}

// took is told what the goroutine has found.
func (w *waited) took(data []byte, err error) {
	w.cancel()
	w.cancel = nil
	canceled := errors.Is(err, context.Canceled)
	switch {
	case w.closed:
		w.release()
		return
	case !w.on:
		if !canceled {
			w.unread, w.late = data, err
		}
		return
	case err != nil && !canceled:
		w.ended = true
		w.turn(false)
	}
	if data != nil || w.ended {
		w.got(data, err)
	}
	if w.on && w.cancel == nil {
		w.wait()
	}
}

// Close ends the input. The receiver hears nothing any more.
func (w *waited) Close() {
	if w.closed {
		return
	}
	w.turn(false)
	w.closed = true
	if w.cancel == nil {
		w.release()
	} else {
		w.cancel()
		if w.abort != nil {
			w.abort()
		}
	}
	w.handle.Close(nil, nil)
}

// release lets go of what next uses, once that does not run any more.
func (w *waited) release() {
	if w.onClose != nil {
		w.onClose()
	}
}
