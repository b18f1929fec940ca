// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// add queues a piece, behind the head if that has not left.
func (o *Outgoing) add(piece []byte) {
	if !o.sent {
		o.queueHead(o.head)
	}
	o.queue(piece)
}

// queueHead queues the head with what was appended to it.
func (o *Outgoing) queueHead(b []byte) {
	o.sent, o.head = true, nil
	if o.lent {
		o.buffer = b
	}
	o.queue(b)
}

func (o *Outgoing) queue(piece []byte) {
	if len(piece) > 0 {
		o.pieces = append(o.pieces, piece)
		o.waiting += len(piece)
	}
}

// schedule sends what waits: at once if it is much, and at the end of the tick
// otherwise. Much is too much also if the system takes it: the writer is to wait
// for 'drain', which comes in that tick, so that others have their turn.
func (o *Outgoing) schedule() (more bool) {
	if o.link == nil {
		return o.waiting < o.mark
	}
	if o.link.Destroyed() {
		return o.Flush() // throws it away
	}
	if !o.ticking && o.corked == 0 {
		o.ticking = true
		o.core.env.NextTickFunc(o.tick)
	}
	if o.waiting < o.mark {
		return o.waiting+o.link.Pending() < o.mark
	}
	if o.corked == 0 {
		o.Flush()
	}
	return false
}

func (o *Outgoing) tick() {
	o.ticking = false
	if o.corked == 0 {
		o.Flush()
	}
	if o.link != nil && o.needDrain && o.waiting == 0 && o.link.Pending() == 0 {
		o.Drained()
	}
}

// Flush sends what waits if there is a link.
func (o *Outgoing) Flush() (more bool) {
	if o.link == nil {
		return false
	}
	if len(o.pieces) == 0 && len(o.written) == 0 && !o.ended {
		return o.link.Pending() < o.mark
	}
	pieces, written := o.pieces, o.written
	o.pieces, o.written, o.waiting = o.few[:0], nil, 0
	if o.link.Ending() || o.link.Destroyed() {
		return false
	}
	if len(pieces) == 0 {
		o.arrived(written, nil)
		return true
	}
	o.flying++
	more = o.link.Send(pieces, o.sentCall(written))
	o.giveBack()
	return more
}

// spareSize is up to which size memory is kept for the next head.
const spareSize = 64 << 10

// borrow returns memory for a head.
func (o *Outgoing) borrow() []byte {
	o.lent = true
	b := o.core.spare
	if o.core.spare = nil; b == nil {
		b = make([]byte, 0, headSize)
	}
	return b
}

// giveBack makes the memory of a head that was sent free for the next one.
func (o *Outgoing) giveBack() {
	if o.buffer != nil && cap(o.buffer) <= spareSize {
		o.core.spare = o.buffer[:0]
	}
	o.buffer = nil
}

// sentCall is what Send calls back.
func (o *Outgoing) sentCall(written []goja.Callable) func(goja.Value) {
	if calls := o.kind.Calls(); calls != nil && len(written) == 0 {
		return calls.sent
	}
	return func(err goja.Value) {
		o.flying--
		o.arrived(written, err)
	}
}

// Sent is what the function of Calls does.
func (o *Outgoing) Sent(err goja.Value) {
	o.flying--
	o.arrived(nil, err)
}

// arrived is told that pieces were taken by the system: their writers get to
// know, and the message is finished if they were the last ones.
func (o *Outgoing) arrived(written []goja.Callable, err goja.Value) {
	env := o.core.env
	if len(written) > 0 {
		env.NextTickFunc(func() {
			for _, cb := range written {
				env.Invoke(cb, goja.Undefined(), callbackArgs(err)...)
			}
		})
	}
	switch {
	case o.flying > 0 || len(o.pieces) > 0 || modules.Truthy(err):
	case o.ended:
		o.complete()
	case o.needDrain && !o.ticking:
		o.Drained()
	}
}

func callbackArgs(err goja.Value) []goja.Value {
	if modules.Truthy(err) {
		return []goja.Value{err}
	}
	return nil
}

// complete makes 'finish' due, once: in a tick, or, if nobody listens, when the
// script returns.
func (o *Outgoing) complete() {
	if o.done {
		return
	}
	o.done = true
	calls := o.kind.Calls()
	switch {
	case calls == nil:
		o.core.env.NextTickFunc(o.finish)
	case calls.serving && o.Silent():
		calls.due = true
	default:
		o.core.env.NextTickFunc(calls.finish)
	}
}

// finish emits 'finish': everything is sent. A connection of a server goes on
// first: a listener that throws must not keep it.
func (o *Outgoing) finish() {
	if o.closed {
		return
	}
	o.finishSent = true
	r, isResponse := o.kind.(*Response)
	if !isResponse {
		o.Tell("finish")
		o.kind.Finished()
		return
	}
	if o.core.env.Listened(responseSent) {
		r.publish(responseSent)
	}
	r.Finished()
	o.Tell("finish")
}
