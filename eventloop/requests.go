// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"context"
	"sync"
)

// requests is what Close needs to know to end everything that is pending.
type requests struct {
	running sync.WaitGroup // goroutines started by Await
	pending int            // requests whose done has not run
	sealed  bool           // Close has begun
	handles *Handle        // open ones with a request or a hold

	ctx    context.Context // of requests on the loop itself
	cancel context.CancelFunc
}

func (r *requests) init() {
	r.ctx, r.cancel = context.WithCancel(context.Background())
}

func (l *Loop) begin() *Loop {
	l.Check()
	if l.requests.sealed {
		return nil
	}
	l.requests.pending++
	l.refs++
	return l
}

func (l *Loop) context() context.Context {
	return l.requests.ctx
}

func (l *Loop) end() {
	l.requests.pending--
	l.refs--
}

func (h *Handle) begin() *Loop {
	l := h.loop
	l.Check()
	if l.requests.sealed {
		return nil
	}
	l.requests.pending++
	h.pending++
	if !h.closing {
		h.count(1)
		h.relist()
	}
	return l
}

// context is made for the first request: most handles never have one.
func (h *Handle) context() context.Context {
	if h.ctx == nil {
		h.ctx, h.cancel = context.WithCancel(context.Background())
	}
	if h.closing {
		h.cancel()
	}
	return h.ctx
}

func (h *Handle) end() {
	h.loop.requests.pending--
	h.pending--
	if !h.closing {
		h.count(-1)
	}
	h.settle()
}

// relist puts the handle on, or takes it off, the list of those that Close has
// to end. A handle that is not on it can be collected.
func (h *Handle) relist() {
	active := !h.closing && h.pending+h.holds > 0
	if active == h.listed {
		return
	}
	h.listed = active
	if active {
		h.loop.requests.link(h)
		return
	}
	h.loop.requests.unlink(h)
}

func (r *requests) link(h *Handle) {
	h.next = r.handles
	if h.next != nil {
		h.next.prev = h
	}
	r.handles = h
}

func (r *requests) unlink(h *Handle) {
	if h.prev != nil {
		h.prev.next = h.next
	} else {
		r.handles = h.next
	}
	if h.next != nil {
		h.next.prev = h.prev
	}
	h.prev, h.next = nil, nil
}
