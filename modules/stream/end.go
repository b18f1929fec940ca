// SPDX-License-Identifier: Apache-2.0

package stream

// endReadable makes 'end' due.
func (s *Stream) endReadable() {
	if r := s.R; !r.endEmitted {
		r.ended = true
		s.core.env.NextTickFunc(s.endReadableNow)
	}
}

// endReadableNow emits 'end' and ends or destroys what has no more use.
func (s *Stream) endReadableNow() {
	r := s.R
	if r.errored != nil || r.closeEmitted || r.endEmitted || r.length > 0 {
		return
	}
	r.endEmitted = true
	s.Tell("end")
	switch {
	case s.noHalfOpen && s.isWritable():
		s.core.env.NextTickFunc(s.endHalfOpen)
	case r.autoDestroy && s.writableDone():
		s.callDestroy(nil)
	}
}

// endHalfOpen ends the writable side of a stream that may not be half open.
func (s *Stream) endHalfOpen() {
	if s.isWritable() && !s.W.ending && !s.destroyed() {
		s.invoke("end", s.core.own.end, func() { s.end(callback{}) })
	}
}

// writableDone tells whether the writable side does not keep the stream from
// being destroyed.
func (s *Stream) writableDone() bool {
	w := s.W
	return w == nil || w.autoDestroy && (w.finished || w.is(false))
}

// readableDone is the same for the readable side.
func (s *Stream) readableDone() bool {
	r := s.R
	return r == nil || r.autoDestroy && (r.endEmitted || r.is(false))
}

// is tells whether a script set readable or writable to v.
func (d *side) is(v bool) bool { return d.can != nil && d.can.ToBoolean() == v }

// isReadable is the property readable.
func (s *Stream) isReadable() bool {
	r := s.R
	return r != nil && !r.is(false) && !r.destroyed && !r.errorEmitted && !r.endEmitted
}

// isWritable is the property writable.
func (s *Stream) isWritable() bool {
	w := s.W
	return w != nil && !w.is(false) && !w.destroyed && w.errored == nil && !w.ending && !w.ended
}
