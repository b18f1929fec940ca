// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// construct calls _construct in a tick if there is one. Until it has answered
// nothing is read, written or destroyed.
func (s *Stream) construct() {
	call := modules.CallOf(s.this.Get("_construct"))
	if call == nil {
		return
	}
	for _, d := range s.sides() {
		d.constructed = false
	}
	s.core.env.NextTickFunc(func() { s.runConstruct(call) })
}

func (s *Stream) runConstruct(call native) {
	called := false
	done := func(err goja.Value) {
		if called {
			if modules.Nullish(err) {
				err = s.core.calledTwice()
			}
			s.fail(err, false)
			return
		}
		called = true
		s.constructDone(err)
	}
	later := func(err goja.Value) { s.core.env.NextTickFunc(func() { done(err) }) }
	ex := s.core.env.VM.Try(func() {
		call(s.call(s.core.listener(func(c goja.FunctionCall) goja.Value {
			later(c.Argument(0))
			return goja.Undefined()
		})))
	})
	if ex != nil {
		later(ex.Value())
	}
}

func (s *Stream) constructDone(err goja.Value) {
	for _, d := range s.sides() {
		d.constructed = true
	}
	switch {
	case s.destroyed():
		list := s.onDestroy
		s.onDestroy = nil
		for _, f := range list {
			f(err)
		}
	case modules.Truthy(err):
		s.fail(err, true)
	default:
		s.core.env.NextTickFunc(s.begin)
	}
}

// begin does what waited for _construct.
func (s *Stream) begin() {
	if r := s.R; r != nil && r.needReadable {
		s.maybeReadMore()
	}
	if w := s.W; w != nil {
		if !w.writing {
			s.clearBuffer()
		}
		s.finishMaybe(false)
	}
}
