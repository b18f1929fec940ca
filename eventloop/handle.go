// SPDX-License-Identifier: Apache-2.0

package eventloop

import "context"

// Handle is a long-lived thing, such as a socket, that its owner closes. It is
// the Scope of the requests made on it. By itself it does not keep the loop
// alive: its pending requests do, and Hold does, while it is referenced.
type Handle struct {
	loop    *Loop
	origin  *Context
	label   string
	abort   func()
	onClose func()

	ctx    context.Context // of its requests; nil until the first
	cancel context.CancelFunc

	pending int // requests whose done has not run
	holds   int
	unref   bool

	closing bool // Close was called
	queued  bool // in loop.closing
	closed  bool // onClose has run

	listed     bool // in loop.requests.handles
	prev, next *Handle
}

// NewHandle makes a handle. It need not be closed if nothing is pending on it.
func (l *Loop) NewHandle() *Handle {
	l.Check()
	return &Handle{loop: l, origin: l.Start("HANDLE")}
}

// OnAbort sets what unblocks pending work if Loop.Close ends the handle, as the
// argument of Handle.Close does otherwise: closing the connection, usually. It
// is not called for a handle that has neither requests nor a hold.
func (h *Handle) OnAbort(abort func()) {
	h.loop.Check()
	h.abort = abort
}

// Close ends the handle: the contexts of its pending requests are cancelled,
// abort, which may be nil and must not block, is called to unblock them, and
// once the done of each has run, onClose, which may be nil, runs on the loop.
// The loop stays alive for that. Only the first Close acts.
func (h *Handle) Close(abort func(), onClose func()) {
	h.loop.Check()
	if h.closing {
		return
	}
	h.count(-h.pending - h.holds)
	h.holds, h.closing, h.onClose = 0, true, onClose
	h.loop.refs++
	h.settle()
	if h.cancel != nil {
		h.cancel()
	}
	if abort != nil {
		abort()
	}
}

// Closing reports whether Close was called.
func (h *Handle) Closing() bool {
	return h.closing
}

// Ref makes the handle referenced, as it is at first: its requests and holds
// keep the loop alive.
func (h *Handle) Ref() { h.setRef(true) }

// Unref makes the handle not keep the loop alive.
func (h *Handle) Unref() { h.setRef(false) }

func (h *Handle) setRef(ref bool) {
	h.loop.Check()
	if h.unref != ref {
		return
	}
	h.unref = false
	if !h.closing {
		h.count(delta(ref) * (h.pending + h.holds))
	}
	h.unref = !ref
}

// HasRef reports whether the handle is referenced and not closing.
func (h *Handle) HasRef() bool {
	return !h.unref && !h.closing
}

// Hold makes the handle active without a request, as a listening server is.
// Each Hold needs a Release; on a closing handle both do nothing.
func (h *Handle) Hold() {
	h.loop.Check()
	if h.closing {
		return
	}
	h.holds++
	h.count(1)
	h.relist()
}

// Release undoes one Hold. It panics if there is none.
func (h *Handle) Release() {
	h.loop.Check()
	if h.closing {
		return
	}
	if h.holds == 0 {
		panic("eventloop: Release without Hold")
	}
	h.holds--
	h.count(-1)
	h.relist()
}

// count adds n to what keeps the loop alive.
func (h *Handle) count(n int) {
	h.loop.count(h.unref, n)
}

// Warm reads what Resume looks at (see transport.Warmer).
func (h *Handle) Warm() int { return h.pending }
