// SPDX-License-Identifier: Apache-2.0

package stream

// This file is about streams without _read. Node.js has none that works; in
// IoT.js's API every readable stream is one: whoever makes it calls push.

// onlyPushed tells whether a readable stream has no _read.
func (s *Stream) onlyPushed() bool {
	r := s.R
	if r.source != nil {
		return false
	}
	r.reader.find(s, "_read", false)
	return r.reader.obj == s.core.own.hookRead || r.reader.call == nil
}

// missRead looks, a tick after a stream without _read was asked for data,
// whether it shall wait for push: somebody waits for the data, or some came.
// Else it fails as in Node.js.
func (s *Stream) missRead() {
	r := s.R
	waits := r.flowing != unset || s.Count("readable") > 0
	if waits || r.dataEmitted || r.length > 0 || r.ended || r.destroyed {
		return
	}
	s.fail(s.core.notImplemented("_read()"), false)
}

// endUnread ends a stream without _read to which nothing was pushed but the
// end: whoever listens for 'end' need not read it.
func (s *Stream) endUnread() {
	r := s.R
	if !s.quirks && r.flowing == unset && r.length == 0 && s.Count("end") > 0 && s.onlyPushed() {
		s.endReadable()
	}
}
