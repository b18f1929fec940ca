// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// unpipe is unpipe(dest); nil is all of them.
func (s *Stream) unpipe(dest *goja.Object) {
	r := s.R
	if len(r.pipes) == 0 {
		return
	}
	if dest == nil {
		list := r.pipes
		r.pipes = nil
		s.callPause()
		for _, p := range list {
			p.tell()
		}
		return
	}
	i := slices.IndexFunc(r.pipes, func(p *pipe) bool { return p.dest == dest })
	if i < 0 {
		return
	}
	p := r.pipes[i]
	r.pipes = slices.Concat(r.pipes[:i], r.pipes[i+1:])
	if len(r.pipes) == 0 {
		s.callPause()
	}
	p.tell()
}

// tell emits 'unpipe' on dest, on which the pipe takes its listeners off.
func (p *pipe) tell() {
	c := p.src.core
	callMethod(p.dest, "emit", c.env.VM.ToValue("unpipe"), p.src.this, c.env.Object("hasUnpiped", false))
}

// unpiped(src, info) is the listener for that. The first pipe between the two
// that is still there takes it.
func (p *pipe) unpiped(f goja.FunctionCall) goja.Value {
	info, _ := f.Argument(1).(*goja.Object)
	if f.Argument(0) != p.src.this || info == nil || modules.Truthy(info.Get("hasUnpiped")) {
		return goja.Undefined()
	}
	modules.Must(info.Set("hasUnpiped", true))
	p.cleanup()
	return goja.Undefined()
}

func (p *pipe) cleanup() {
	p.unlistenDest("close", p.onclose)
	p.unlistenDest("finish", p.onfinish)
	if p.ondrain != nil {
		p.unlistenDest("drain", p.ondrain)
	}
	p.unlistenDest("error", p.onerror)
	p.unlistenDest("unpipe", p.onunpipe)
	p.src.Off("end", p.onend)
	p.src.Off("data", p.ondata)
	p.src.unlistening("data")
	p.cleaned = true
	if p.ondrain != nil && len(p.src.R.awaiting) > 0 && (p.to == nil || p.to.W.needDrain) {
		p.drained(goja.FunctionCall{})
	}
}

// loosen notes that listeners were removed that pipes may have counted on.
func (r *Readable) loosen() {
	for _, p := range r.pipes {
		p.loose = true
	}
}

// tight tells whether the 'data' listeners of all pipes are in place.
func (r *Readable) tight() bool {
	return !slices.ContainsFunc(r.pipes, func(p *pipe) bool { return p.loose })
}

// checkPipes loosens the pipe whose 'data' listener fn was.
func (r *Readable) checkPipes(fn goja.Value) {
	for _, p := range r.pipes {
		if p.ondata == fn {
			p.loose = true
		}
	}
}
