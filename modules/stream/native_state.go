// SPDX-License-Identifier: Apache-2.0

package stream

// Paused tells whether pause was called last, as isPaused() does.
func (s *Stream) Paused() bool { return s.R != nil && s.R.isPaused() }

// Corked tells whether writes are kept back by cork.
func (s *Stream) Corked() bool { return s.W != nil && s.W.corked > 0 }
