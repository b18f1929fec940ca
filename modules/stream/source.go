// SPDX-License-Identifier: Apache-2.0

package stream

// CancelRead takes back what a source was asked for: it stops without having
// answered, and wants to be asked anew when somebody reads again.
func (s *Stream) CancelRead() {
	if s.R != nil {
		s.R.reading = false
	}
}
