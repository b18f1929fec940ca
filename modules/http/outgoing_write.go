// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// write(chunk, encoding, cb)
func (c *Core) writeMethod(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	encoding, cb := encodingAndCallback(a)
	p := c.payloadOf(a.Argument(0), encoding)
	return c.boolean(o.write(&p, cb))
}

// WriteBytes writes data, which the message owns from then on. It returns false
// if the writer should wait for 'drain'. It implements stream.Target.
func (o *Outgoing) WriteBytes(data []byte) (more bool) {
	o.core.env.Enter(func() {
		p := payload{data: data, raw: true, size: len(data)}
		more = o.write(&p, nil)
	})
	return more
}

// WriteMethod implements stream.Target.
func (o *Outgoing) WriteMethod() *goja.Object { return o.core.own.write }

// write accepts a piece of the body, or tells why not.
func (o *Outgoing) write(p *payload, cb goja.Value) (more bool) {
	if o.core.env.Compat && o.ended {
		return false
	}
	if err := o.refusal("write"); err != nil {
		o.fail(err, cb)
		return false
	}
	o.count(p.size, false)
	if !o.made {
		o.implicit()
	}
	if o.noBody {
		return o.dropBody(cb)
	}
	o.put(p)
	o.notify(cb)
	if !o.schedule() {
		o.needDrain = true
	}
	return !o.needDrain
}

// refusal is why nothing can be written any more, or nil.
func (o *Outgoing) refusal(call string) goja.Value {
	env := o.core.env
	switch {
	case o.ended:
		return env.NewError(modules.PlainError, "ERR_STREAM_WRITE_AFTER_END", "write after end")
	case o.destroyed:
		return env.NewError(modules.PlainError, "ERR_STREAM_DESTROYED", "Cannot call "+call+" after a stream was destroyed")
	}
	return nil
}

// fail reports an error in a tick: to cb, and as 'error' unless the message is
// destroyed.
func (o *Outgoing) fail(err, cb goja.Value) {
	env, silent := o.core.env, o.destroyed
	env.NextTickFunc(func() {
		if fn, ok := goja.AssertFunction(cb); ok {
			env.Invoke(fn, goja.Undefined(), err)
		}
		if !silent && !o.destroyed {
			o.Emit("error", err)
		}
	})
}

// count adds to the bytes of the body, and throws if they are not those that
// Content-Length said. last says that nothing follows.
func (o *Outgoing) count(n int, last bool) {
	if !o.strict {
		return
	}
	total := o.bytes + int64(n)
	if o.length >= 0 && !o.removedLength && !o.chunked && !o.noBody && (total > o.length || last && total != o.length) {
		o.core.env.ThrowError("ERR_HTTP_CONTENT_LENGTH_MISMATCH",
			"Response body's content-length of %d byte(s) does not match the content-length of %d byte(s) set in header", total, o.length)
	}
	o.bytes = total
}

// implicit makes the head because the script has not: through the method that
// it may have replaced.
func (o *Outgoing) implicit() {
	own := o.core.own.implicitHeader
	if v, ok := o.this.Get("_implicitHeader").(*goja.Object); ok && v != own {
		if fn, ok := goja.AssertFunction(v); ok {
			o.core.env.Invoke(fn, o.this)
			return
		}
	}
	o.kind.ImplicitHead()
}

// dropBody is writing where no body is allowed.
func (o *Outgoing) dropBody(cb goja.Value) bool {
	if o.rejectBody {
		o.core.env.ThrowError("ERR_HTTP_BODY_NOT_ALLOWED", "Adding content for this request method or response status is not allowed.")
	}
	if fn, ok := goja.AssertFunction(cb); ok {
		o.core.env.NextTick(fn)
	}
	return true
}

// notify remembers who wants to know when what waits has left.
func (o *Outgoing) notify(cb goja.Value) {
	if fn, ok := goja.AssertFunction(cb); ok {
		o.written = append(o.written, fn)
	}
}

// end(chunk, encoding, cb)
func (c *Core) endMethod(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	v, encoding, cb := a.Argument(0), a.Argument(1), a.Argument(2)
	if modules.Callable(v) {
		v, encoding, cb = goja.Undefined(), goja.Undefined(), v
	} else if modules.Callable(encoding) {
		encoding, cb = goja.Undefined(), encoding
	}
	if c.env.Compat {
		return c.endCompat(o, v, encoding, cb)
	}
	o.endWith(v, encoding, cb)
	return a.This
}

// End ends the message without a last chunk.
func (o *Outgoing) End() { o.core.env.Enter(func() { o.endWith(nil, nil, nil) }) }

// EndText is End with a last chunk in ASCII.
func (o *Outgoing) EndText(s string) {
	o.core.env.Enter(func() { o.endWith(buffer.ASCII(s), nil, nil) })
}

func (o *Outgoing) endWith(v, encoding, cb goja.Value) {
	if modules.Truthy(v) {
		p := o.core.payloadOf(v, encoding)
		if o.ended {
			o.fail(o.refusal("write"), cb)
			return
		}
		if !o.destroyed { // such a message ends, too, but nothing leaves
			o.lastPiece(&p)
		}
	} else if o.ended {
		o.endAgain(cb)
		return
	} else if !o.made {
		o.length = 0
		o.implicit()
	}
	if modules.Callable(cb) {
		o.Once("finish", cb)
	}
	o.count(0, true)
	o.seal()
}

// lastPiece writes what end was given: as the whole body, if nothing came
// before.
func (o *Outgoing) lastPiece(p *payload) {
	if o.made {
		o.count(p.size, true)
	}
	if !o.made {
		o.length = int64(p.size)
		o.bytes = o.length
		o.implicit()
	}
	if o.noBody {
		o.dropBody(nil)
		return
	}
	o.put(p)
}

// endAgain is a second end.
func (o *Outgoing) endAgain(cb goja.Value) {
	fn, ok := goja.AssertFunction(cb)
	switch {
	case !ok:
	case !o.finishSent && !o.allSent():
		o.On("finish", cb)
	default:
		o.core.env.Invoke(fn, goja.Undefined(),
			o.core.env.NewError(modules.PlainError, "ERR_STREAM_ALREADY_FINISHED", "Cannot call end after a stream was finished"))
	}
}

// seal sends what waits with the end of the body.
func (o *Outgoing) seal() {
	if o.chunked && !o.noBody {
		b := append(append([]byte("0\r\n"), o.trailers()...), '\r', '\n')
		o.add(b)
	} else if !o.sent {
		o.add(nil)
	}
	o.ended, o.corked = true, 0
	if o.link == nil {
		return
	}
	o.Flush()
	o.beforeFinish()
}

// beforeFinish emits 'prefinish', and 'end': there is no more data to be sent.
func (o *Outgoing) beforeFinish() {
	if o.prefinish {
		return
	}
	o.prefinish = true
	if o.Count("prefinish") > 0 {
		o.Emit("prefinish")
	}
	if o.Count("end") > 0 {
		o.Emit("end")
	}
	if _, ok := o.kind.(*ClientRequest); ok && o.core.env.Listened(requestStart) {
		o.core.env.Publish(requestStart, "request", o.this)
	}
}
