// SPDX-License-Identifier: Apache-2.0

package stream

import "github.com/iotjs/iotjs/modules"

// emitReadable makes 'readable' due, unless it is already.
func (s *Stream) emitReadable() {
	r := s.R
	r.needReadable = false
	if !r.emittedReadable {
		r.emittedReadable = true
		s.core.env.NextTickFunc(s.emitReadableNow)
	}
}

// emitReadableNow emits 'readable' if there still is a reason to.
func (s *Stream) emitReadableNow() {
	r := s.R
	if !r.destroyed && r.errored == nil && (r.length > 0 || r.ended) {
		s.Emit("readable")
		r.emittedReadable = false
	}
	r.needReadable = r.flowing != on && !r.ended && r.length <= r.highWaterMark
	s.flow()
}

// maybeReadMore makes it due to fill the queue up to the highWaterMark.
func (s *Stream) maybeReadMore() {
	if r := s.R; !r.readingMore && r.constructed {
		r.readingMore = true
		if r.more == nil {
			r.more = s.readMore
		}
		s.core.env.NextTickFunc(r.more)
	}
}

// readMore asks as long as what was asked for comes at once.
func (s *Stream) readMore() {
	r := s.R
	for !r.reading && !r.ended && (r.length < r.highWaterMark || r.flowing == on && r.length == 0) {
		before := r.length
		s.read(0)
		if r.length == before {
			break
		}
	}
	r.readingMore = false
}

// flow reads as long as data flows and there is some.
func (s *Stream) flow() {
	r := s.R
	if r.flowing != on {
		return
	}
	own := s.overrides("read", s.core.own.read)
	for r.flowing == on {
		if own != nil && modules.Nullish(own(s.call())) || own == nil && !s.readOne() {
			return
		}
	}
}

// readOne reads what there is and tells whether there was something.
func (s *Stream) readOne() bool {
	_, ok := s.read(everything)
	return ok
}

// resume is resume().
func (s *Stream) resume() {
	r := s.R
	if s.quirks {
		s.resumeCompat()
		return
	}
	if r.flowing != on {
		r.flowing = off
		if !r.readableListening {
			r.flowing = on
		}
		s.scheduleResume()
	}
	r.paused = off
}

func (s *Stream) scheduleResume() {
	if !s.R.resumeScheduled {
		s.R.resumeScheduled = true
		s.core.env.NextTickFunc(s.resumeNow)
	}
}

func (s *Stream) resumeNow() {
	r := s.R
	if !r.reading {
		s.read(0)
	}
	r.resumeScheduled = false
	s.Emit("resume")
	s.flow()
	if r.flowing == on && !r.reading {
		s.read(0)
	}
}

// pause is pause().
func (s *Stream) pause() {
	r := s.R
	if s.quirks {
		s.pauseCompat()
		return
	}
	if r.flowing != off {
		r.flowing = off
		s.Emit("pause")
	}
	r.paused = on
}

// isPaused is isPaused().
func (r *Readable) isPaused() bool { return r.paused == on || r.flowing == off }

// listening does what a new listener of event asks for.
func (s *Stream) listening(event string) {
	r := s.R
	if r == nil {
		return
	}
	switch {
	case s.quirks:
		s.listeningCompat(event)
	case event == "data":
		r.dataListening = true
		r.readableListening = s.Count("readable") > 0
		if r.flowing != off {
			s.callResume()
		}
	case event == "readable" && !r.endEmitted && !r.readableListening:
		r.readableListening, r.needReadable = true, true
		r.flowing, r.emittedReadable = off, false
		if r.length > 0 {
			s.emitReadable()
		} else if !r.reading {
			s.core.env.NextTickFunc(func() { s.read(0) })
		}
	}
}

// Added implements events.Watcher.
func (s *Stream) Added(event string) { s.listening(event) }

// Removed implements events.Watcher.
func (s *Stream) Removed(event string) { s.unlistening(event) }

// unlistening does what a removed listener asks for: for one of 'readable'
// later, because often another one follows.
func (s *Stream) unlistening(event string) {
	switch {
	case s.R == nil:
	case event == "readable":
		s.core.env.NextTickFunc(s.updateListening)
	case event == "data" && s.Count("data") == 0:
		s.R.dataListening = false
	}
}

func (s *Stream) updateListening() {
	r := s.R
	r.readableListening = s.Count("readable") > 0
	switch {
	case r.resumeScheduled && r.paused == off:
		r.flowing = on
	case r.dataListening:
		s.callResume()
	case !r.readableListening:
		r.flowing = unset
	}
}
