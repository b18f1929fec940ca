// SPDX-License-Identifier: Apache-2.0

package eventloop

// settle queues a closing handle for its onClose once nothing is pending.
func (h *Handle) settle() {
	h.relist()
	if !h.closing || h.closed || h.queued || h.pending > 0 {
		return
	}
	h.queued = true
	h.loop.closing = append(h.loop.closing, h)
}

// runClosing runs the onClose of the handles that were ready when the phase
// began, and reports false if it was told to stop.
func (l *Loop) runClosing() bool {
	for n := len(l.closing); n > 0; n-- {
		if l.halted() {
			return false
		}
		l.closeFirst()
	}
	if len(l.closing) == 0 {
		l.closing = nil
	}
	return true
}

// closeFirst takes the first handle off the queue. If a request began on it
// since it was queued, it is queued again when that has ended.
func (l *Loop) closeFirst() {
	h := l.closing[0]
	l.closing[0] = nil
	l.closing = l.closing[1:]
	h.queued = false
	if h.pending > 0 {
		return
	}
	h.closed = true
	l.refs--
	onClose := h.onClose
	h.abort, h.onClose = nil, nil
	if onClose != nil {
		l.current = h.origin
		l.call(posted(onClose))
	}
}
