// SPDX-License-Identifier: Apache-2.0

package stream

// silent tells whether nobody has looked at a readable stream yet: it has no
// listeners, no reader and no pipe, and its emit is that of EventEmitter.
func (s *Stream) silent() bool {
	r := s.R
	return r.flowing == unset && r.length == 0 && !r.dataEmitted && r.decoder == nil && s.Silent() && s.plain("emit")
}

// PushEndQuiet is PushEnd. If nobody has looked at the stream yet it makes no
// events due: whoever looks later still gets 'end'. It is for sources that
// often end before anybody can listen, and is to be called after whoever may
// listen had the chance to.
func (s *Stream) PushEndQuiet() {
	r := s.R
	if r.ended || s.core.env.Compat || s.destroyed() || !s.silent() {
		s.PushEnd()
		return
	}
	r.reading, r.ended, r.needReadable = false, true, false
}

// Unread tells whether nobody reads a readable stream or has decided that
// nobody shall: it was neither resumed nor paused, and has nothing to deliver.
func (s *Stream) Unread() bool {
	r := s.R
	return r.flowing == unset && r.length == 0 && !r.dataEmitted && !s.destroyed() && s.Count("readable") == 0
}

// Wanted tells whether somebody is about to read a readable stream: it flows, or
// 'readable' is listened for.
func (s *Stream) Wanted() bool { return s.R.flowing == on || s.Count("readable") > 0 }

// Discard ends and closes a stream whose end was pushed, without any event, if
// nobody has looked at it; its Closer is not called. It reports whether it did.
func (s *Stream) Discard() bool {
	r := s.R
	if !r.ended || s.core.env.Compat || s.destroyed() || s.W != nil || !s.silent() {
		return false
	}
	r.flowing, r.endEmitted = on, true
	r.destroyed, r.closed, r.closeEmitted = true, true, true
	return true
}
