// SPDX-License-Identifier: Apache-2.0

package console

import "github.com/dop251/goja"

// writeStream calls the write method of a stream made by a script.
func (s *sink) writeStream(write goja.Value, text string) {
	fn, ok := goja.AssertFunction(write)
	if !ok {
		s.env.ThrowType("", "stream.write is not a function")
	}
	line := s.env.VM.ToValue(text)
	if s.strict {
		s.env.Invoke(fn, s.stream, line)
		return
	}
	s.writeQuietly(fn, line)
}

// writeQuietly keeps the errors of the stream from the script: those thrown,
// those of an 'error' event during the call, and those of one that follows.
func (s *sink) writeQuietly(write goja.Callable, line goja.Value) {
	s.makeListeners()
	s.listenAlone()
	_, err := write(s.stream, line, s.done)
	s.listen("removeListener", s.quiet)
	if ex, thrown := err.(*goja.Exception); err != nil && (!thrown || isOverflow(ex)) {
		panic(err) // an interrupt, or too deep a recursion: not what the stream did
	}
}

// makeListeners makes what every write uses: streams join what follows writes in
// a row if their callbacks are the same.
func (s *sink) makeListeners() {
	if s.done != nil {
		return
	}
	s.quiet = s.env.VM.ToValue(func(goja.FunctionCall) goja.Value { return nil })
	s.done = s.env.VM.ToValue(func(call goja.FunctionCall) goja.Value {
		if call.Argument(0).ToBoolean() && !s.errorEmitted() {
			s.listenAlone()
		}
		return nil
	})
}

// listenAlone makes one 'error' of the stream harmless, if nobody listens.
func (s *sink) listenAlone() {
	count, ok := goja.AssertFunction(s.stream.Get("listenerCount"))
	if !ok || s.env.Invoke(count, s.stream, s.env.VM.ToValue("error")).ToInteger() == 0 {
		s.listen("once", s.quiet)
	}
}

// listen adds or removes an 'error' listener, if the stream is an emitter.
func (s *sink) listen(method string, listener goja.Value) {
	if fn, ok := goja.AssertFunction(s.stream.Get(method)); ok {
		if _, err := fn(s.stream, s.env.VM.ToValue("error"), listener); err != nil {
			panic(err)
		}
	}
}

// errorEmitted tells whether the stream has had its 'error' event.
func (s *sink) errorEmitted() bool {
	state, ok := s.stream.Get("_writableState").(*goja.Object)
	if !ok {
		return false
	}
	v := state.Get("errorEmitted")
	return v != nil && v.ToBoolean()
}

// isOverflow tells whether ex is the RangeError of a recursion without end.
func isOverflow(ex *goja.Exception) bool {
	obj, ok := ex.Value().(*goja.Object)
	if !ok || obj.ClassName() != "Error" {
		return false
	}
	msg := obj.Get("message")
	return msg != nil && msg.String() == "Maximum call stack size exceeded"
}
