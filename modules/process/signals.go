// SPDX-License-Identifier: Apache-2.0

package process

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
)

// signals watches for the signals that the script listens to. A signal without
// a listener has the effect the system gives it.
type signals struct {
	watched map[string]*signalHandle
	heard   heardSignals
}

// DefaultSignals gives signals without a listener the action that the system
// has for them, also where the Go runtime has another. It is for a process that
// is nothing but this script: it lasts until the process ends.
func (p *Process) DefaultSignals() { dieUnheard(&p.signals.heard) }

// signalHandle is the watch of one signal. It does not keep the loop alive.
type signalHandle struct {
	handle *eventloop.Handle
	watch  *signalWatch
	number int
}

// listen notices listeners as they come and go.
func (s *signals) listen(p *Process) {
	p.events.Listen("newListener", func(a modules.Args) goja.Value {
		s.start(p, a.Argument(0))
		return nil
	})
	p.events.Listen("removeListener", func(a modules.Args) goja.Value {
		s.stopUnheard(p, a.Argument(0))
		return nil
	})
}

// start begins to watch for the signal called event, if it is one and not
// being watched.
func (s *signals) start(p *Process, event goja.Value) {
	if !goja.IsString(event) || p.env.Worker != nil { // signals are for the main thread
		return
	}
	name := event.String()
	number, ok := signalByName(name)
	if !ok || s.watched[name] != nil {
		return
	}
	if !catchable(number) {
		p.env.Fail(signalError())
	}
	h := &signalHandle{handle: p.env.Loop.NewHandle(), number: number}
	s.heard.add(number)
	h.watch = watchSignal(number, p.env.Loop.Post, func() { p.signalled(name, number) })
	h.handle.OnAbort(h.watch.stop)
	h.handle.Unref()
	h.handle.Hold()
	if s.watched == nil {
		s.watched = make(map[string]*signalHandle)
	}
	s.watched[name] = h
}

// stopUnheard ends the watch of a signal when its last listener is gone.
func (s *signals) stopUnheard(p *Process, event goja.Value) {
	if !goja.IsString(event) {
		return
	}
	name := event.String()
	h := s.watched[name]
	if h == nil || p.events.Count(name) > 0 {
		return
	}
	delete(s.watched, name)
	s.heard.remove(h.number)
	h.watch.stop()
	h.handle.Close(nil, nil)
}

// signalled runs on the loop for each signal that came.
func (p *Process) signalled(name string, number int) {
	if p.signals.watched[name] != nil {
		p.events.Emit(name, p.env.VM.ToValue(name), p.env.VM.ToValue(number))
	}
}
