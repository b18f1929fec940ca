// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// pipe is one destination of a readable stream.
type pipe struct {
	src    *Stream
	dest   *goja.Object
	to     *Stream // the state of dest, or nil if it is no stream of ours
	target Target  // or this
	write  hook    // dest.write

	ondata, onend, ondrain, onerror, onclose, onfinish, onunpipe *goja.Object

	cleaned bool
	loose   bool // its 'data' listener was removed by a script
}

// pipe is pipe(dest, { end }).
func (s *Stream) pipe(dest *goja.Object, end bool) {
	c := s.core
	p := &pipe{src: s, dest: dest}
	p.bind()
	if len(s.R.pipes) == 1 {
		s.R.several = true
		s.R.awaiting = s.R.awaiting[:min(len(s.R.awaiting), 1)]
	}
	s.R.pipes = append(s.R.pipes, p)
	p.onend = p.onunpipeCall()
	if end && (p.to == nil || !p.to.standard) {
		p.onend = c.listener(p.endDest)
	}
	if s.R.endEmitted {
		fn := modules.CallOf(p.onend)
		c.env.NextTickFunc(func() { fn(goja.FunctionCall{This: goja.Undefined()}) })
	} else {
		s.Once("end", p.onend)
	}
	p.listen()
	callMethod(dest, "emit", c.env.VM.ToValue("pipe"), s.this)
	switch {
	case modules.Truthy(dest.Get("writableNeedDrain")) && dest.Get("writableNeedDrain") == c.yes:
		p.pause()
	case s.R.flowing != on:
		s.callResume()
	}
}

// bind finds out how dest takes bytes.
func (p *pipe) bind() {
	switch st := p.src.core.ev.State(p.dest).(type) {
	case Target:
		p.target = st
	case Holder:
		if b := st.Base(); b.W != nil && b.this == p.dest {
			p.to = b
		}
	}
}

// listen adds the listeners of both ends.
func (p *pipe) listen() {
	c, s := p.src.core, p.src
	p.onunpipe = c.listener(p.unpiped)
	p.listenDest("on", "unpipe", p.onunpipe)
	p.ondata = c.env.Function("ondata", 1, func(a modules.Args) goja.Value {
		p.deliver(&chunk{val: a.Argument(0)})
		return nil
	})
	s.On("data", p.ondata)
	s.listening("data")
	p.onerror, p.onclose, p.onfinish = c.listener(p.failed), c.listener(p.closed), c.listener(p.finished)
	p.listenDest("prependListener", "error", p.onerror)
	p.listenDest("once", "close", p.onclose)
	p.listenDest("once", "finish", p.onfinish)
}

func (p *pipe) listenDest(method, event string, fn *goja.Object) {
	if p.dest.Get(method) == nil {
		method = "on"
	}
	callMethod(p.dest, method, p.src.core.env.VM.ToValue(event), fn)
}

func (p *pipe) unlistenDest(event string, fn *goja.Object) {
	callMethod(p.dest, "removeListener", p.src.core.env.VM.ToValue(event), fn)
}

// deliver writes a chunk and waits if dest is full.
func (p *pipe) deliver(ch *chunk) {
	if !p.forward(ch) {
		p.pause()
	}
}

func (p *pipe) forward(ch *chunk) bool {
	c := p.src.core
	p.write.look(p.dest, "write")
	switch {
	case p.to != nil && p.write.obj == c.own.write:
		return p.to.writeChunk(ch)
	case p.target != nil && ch.val == nil && p.write.obj == p.target.WriteMethod():
		return p.target.WriteBytes(ch.data)
	case p.write.call == nil:
		c.env.ThrowType("", "dest.write is not a function")
	}
	ret := p.write.call(goja.FunctionCall{This: p.dest, Arguments: []goja.Value{c.value(ch)}})
	return ret != c.no
}

// writeChunk writes what another stream has read.
func (s *Stream) writeChunk(ch *chunk) bool {
	if ch.val != nil || s.W.objectMode {
		if s.quirks {
			return s.writeValueCompat(s.core.value(ch), callback{})
		}
		more, _ := s.writeValue(s.core.value(ch), nil, callback{})
		return more
	}
	return s.write(*ch, callback{})
}

// pause waits for dest to drain.
func (p *pipe) pause() {
	r := p.src.R
	if !p.cleaned {
		switch {
		case len(r.pipes) == 1 && r.pipes[0] == p:
			r.awaiting = append(r.awaiting[:0], p.dest)
		case len(r.pipes) > 1 && slices.Contains(r.pipes, p) && !slices.Contains(r.awaiting, p.dest):
			r.awaiting = append(r.awaiting, p.dest)
		}
		p.src.callPause()
	}
	if p.ondrain == nil {
		p.ondrain = p.src.core.listener(p.drained)
		p.listenDest("on", "drain", p.ondrain)
	}
}

// drained goes on when no destination is full any more.
func (p *pipe) drained(goja.FunctionCall) goja.Value {
	r := p.src.R
	if i := slices.Index(r.awaiting, p.dest); i >= 0 {
		r.awaiting = slices.Delete(r.awaiting, i, i+1)
	}
	if len(r.awaiting) == 0 && p.src.Count("data") > 0 {
		p.src.callResume()
	}
	return goja.Undefined()
}

func (p *pipe) endDest(goja.FunctionCall) goja.Value {
	callMethod(p.dest, "end")
	return goja.Undefined()
}

func (p *pipe) onunpipeCall() *goja.Object {
	return p.src.core.listener(func(goja.FunctionCall) goja.Value {
		p.callUnpipe()
		return goja.Undefined()
	})
}

// callUnpipe is src.unpipe(dest).
func (p *pipe) callUnpipe() { callMethod(p.src.this, "unpipe", p.dest) }

// failed is what an error of dest does: the pipe ends, and an error that
// nobody else listens to is treated as without a pipe.
func (p *pipe) failed(f goja.FunctionCall) goja.Value {
	c := p.src.core
	p.callUnpipe()
	p.unlistenDest("error", p.onerror)
	n := callMethod(p.dest, "listenerCount", c.env.VM.ToValue("error"))
	if n.ToInteger() != 0 {
		return goja.Undefined()
	}
	s := p.to
	if s == nil {
		s = c.find(p.dest)
	}
	if s != nil && len(s.sides()) > 0 && !s.errorShown() {
		s.fail(f.Argument(0), false)
	} else {
		callMethod(p.dest, "emit", c.env.VM.ToValue("error"), f.Argument(0))
	}
	return goja.Undefined()
}

func (s *Stream) errorShown() bool {
	if s.W != nil {
		return s.W.errorEmitted
	}
	return s.R.errorEmitted
}

func (p *pipe) closed(goja.FunctionCall) goja.Value {
	p.unlistenDest("finish", p.onfinish)
	p.callUnpipe()
	return goja.Undefined()
}

func (p *pipe) finished(goja.FunctionCall) goja.Value {
	p.unlistenDest("close", p.onclose)
	p.callUnpipe()
	return goja.Undefined()
}
