// SPDX-License-Identifier: Apache-2.0

package stream

// Paused tells whether pause was called last, as isPaused() does.
func (s *Stream) Paused() bool { return s.R != nil && s.R.isPaused() }

// Corked tells whether writes are kept back by cork.
func (s *Stream) Corked() bool { return s.W != nil && s.W.corked > 0 }

// Warm reads what is asked of the stream with each piece of data (see
// transport.Warmer). It is for the layers above.
func (s *Stream) Warm() int {
	n := s.Count("data") + len(s.this.ClassName()) + one(s.destroyed())
	if s.R != nil {
		n += s.R.highWaterMark
	}
	if s.W != nil {
		n += s.W.length + one(s.W.ending)
	}
	return n
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}
