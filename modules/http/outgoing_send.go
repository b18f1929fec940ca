// SPDX-License-Identifier: Apache-2.0

package http

import "github.com/dop251/goja"

// add queues a piece, behind the head if that has not left.
func (o *Outgoing) add(piece []byte) {
	if !o.sent {
		o.sent = true
		o.queue(o.head)
		o.head = nil
	}
	o.queue(piece)
}

func (o *Outgoing) queue(piece []byte) {
	if len(piece) > 0 {
		o.pieces = append(o.pieces, piece)
		o.waiting += len(piece)
	}
}

// schedule sends what waits: at once if it is much, and at the end of the tick
// otherwise.
func (o *Outgoing) schedule() (more bool) {
	if o.link == nil {
		return o.waiting < o.mark
	}
	if o.waiting >= o.mark && o.corked == 0 {
		return o.Flush()
	}
	if !o.ticking && o.corked == 0 {
		o.ticking = true
		o.core.env.NextTickFunc(o.tick)
	}
	return o.waiting+o.link.Pending() < o.mark
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
	o.pieces, o.written, o.waiting = nil, nil, 0
	if len(pieces) == 0 {
		o.arrived(written, nil)
		return true
	}
	if o.link.Ending() || o.link.Destroyed() {
		return false
	}
	o.flying++
	return o.link.Send(pieces, func(err goja.Value) {
		o.flying--
		o.arrived(written, err)
	})
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
	if o.ended && o.flying == 0 && len(o.pieces) == 0 && !truthy(err) {
		o.complete()
	}
}

func callbackArgs(err goja.Value) []goja.Value {
	if truthy(err) {
		return []goja.Value{err}
	}
	return nil
}

// complete makes 'finish' due, once.
func (o *Outgoing) complete() {
	if o.done {
		return
	}
	o.done = true
	o.core.env.NextTickFunc(o.finish)
}

// finish emits 'finish': everything is sent.
func (o *Outgoing) finish() {
	if o.closed {
		return
	}
	o.finishSent = true
	o.Emit("finish")
	o.kind.Finished()
}
